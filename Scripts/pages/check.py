"""Looks at finished pages as a reader does: in a browser window, on a telephone, and on paper.

    check.py FOLDER...

Each folder holds HTML pages of `encompass`. For every page it checks, in headless Chromium, that

- it prints to exactly as many A4 pages as it says, each with its own number at top and bottom; a report that the
  browser cuts into pages has the number of each at its foot;
- the text of the printed page, read back from the PDF, is the text of the page;
- nothing is wider than the window at 1,280 and at 390 pixels, and nothing leaves its sheet of paper;
- axe-core finds no fault of contrast, names or structure;
- names in other scripts are set in fonts that have their letters;
- nothing in it runs, and nothing is fetched.

Where the folder is a published night, the printed text is also compared with `call-list.csv`, `review.csv`,
`referrals.csv` and `summary.json`. Says what is wrong by file and page, never by the words of a cell, and ends with 1.
"""

import base64
import csv
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# The package carries the script; the package itself wants a browser library that is not needed here, so it is not run.
AXE_PACKAGE = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
AXE = (pathlib.Path(AXE_PACKAGE) / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What stands outside its sheet of paper, or is cut off by its own box. The width is A4's at 96 pixels an inch; half a
# millimetre is lost to rounding.
LEAVES_THE_PAPER = """
const faults = [];
document.querySelectorAll('.page').forEach((page, index) => {
  const paper = page.getBoundingClientRect();
  const limit = page.dataset.paper === 'landscape' || paper.width > paper.height ? 793.7 : 1122.5;
  if (paper.height > limit + 1) faults.push([index + 1, 'is ' + Math.round(paper.height) + ' px high']);
  const foot = page.querySelector('.bot').getBoundingClientRect();
  for (const element of page.querySelectorAll('*')) {
    if (element.closest('svg') && element.tagName !== 'svg' || element.closest('.unseen')) continue;
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    const words = element.tagName + '.' + (element.getAttribute('class') || '');
    if (box.right > paper.right + 2 || box.left < paper.left - 2) faults.push([index + 1, words + ' leaves the paper']);
    else if (element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0
             && getComputedStyle(element).display !== 'inline')
      faults.push([index + 1, words + ' is wider than its box']);
    if (!element.closest('.bot') && box.bottom > foot.top + 2) faults.push([index + 1, words + ' runs into the foot']);
  }
});
return faults.slice(0, 12);
"""

# Only a table that says so may be scrolled sideways.
WIDER_THAN_WINDOW = """
const faults = [];
const width = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth > width + 1) faults.push('the page');
for (const element of document.querySelectorAll('body *')) {
  if (element.closest('.scroll') && !element.classList.contains('scroll')) continue;
  if (element.closest('svg') && element.tagName !== 'svg') continue;
  const box = element.getBoundingClientRect();
  if (box.width && box.right > width + 1) faults.push(element.tagName + '.' + (element.getAttribute('class') || ''));
}
return [...new Set(faults)].slice(0, 12);
"""

RUNS_OR_FETCHES = """
const parts = document.querySelectorAll('script,iframe,object,embed,img,link,form,a[href],base').length;
const handlers = [...document.querySelectorAll('*')].filter(
  e => [...e.attributes].some(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))).length;
return [parts, handlers, performance.getEntriesByType('resource').length];
"""

# The words of each page, text node by text node, so that neighbours do not run together.
WORDS = """
return [...document.querySelectorAll('.page')].map(page => {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('.unseen')) words.push(node.data);
  return words.join(' ');
});
"""


# Letters that the first font of the pages does not have: each script from Devanagari on, and Armenian.
OTHER_LETTERS = re.compile("[\u0530-\u058f\u0900-\u1fff\u2e80-\ud7ff]")
FIRST_FONTS = {"Liberation Sans", "Arial"}


class Checker:
    def __init__(self):
        options = webdriver.ChromeOptions()
        for word in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"]:
            options.add_argument(word)
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(240)
        self.faults = []
        self.checked = 0
        self.paper = 0

    def fault(self, place, words):
        self.faults.append(f"{place}: {words}")

    def window(self, width, height, media=""):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media})

    def check(self, path, place):
        """Everything that is true of any page. Returns the printed text, page by page."""
        self.checked += 1
        self.window(1280, 900)
        self.driver.get(path.resolve().as_uri())
        for width in (1280, 390):
            self.window(width, 900)
            for element in self.driver.execute_script(WIDER_THAN_WINDOW):
                self.fault(place, f"at {width} px {element} is wider than the window")
        parts, handlers, fetched = self.driver.execute_script(RUNS_OR_FETCHES)
        if parts or handlers or fetched:
            self.fault(place, f"{parts} active parts, {handlers} handlers, {fetched} things fetched")
        self.window(1280, 900)
        self.accessibility(place)
        self.letters(place)
        if not self.driver.execute_script("return document.querySelectorAll('.page').length"):
            return self.flowing(path, place)
        self.window(1123 if "landscape" in path.read_text(encoding="utf-8") else 794, 1123, "print")
        for page, words in self.driver.execute_script(LEAVES_THE_PAPER):
            self.fault(f"{place}, page {page}", words)
        return self.printed(path, place)

    def accessibility(self, place):
        self.driver.execute_script(AXE)
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "const pages = [...document.querySelectorAll('.page')];"
            # Of a long pack the first pages and the last: the others come from the same templates.
            "const part = pages.length > 8 ? {include: [...pages.slice(0, 4), pages.at(-1)]} : document;"
            "axe.run(part, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})"
            ".then(r => done(r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].target.join(' ')])))"
            ".catch(e => done([['axe-failed', 1, String(e)]]));", AXE_TAGS)
        for rule, count, where in result:
            self.fault(place, f"axe-core: {rule}, {count} times, first at {where}")

    def flowing(self, path, place):
        """A report that the browser cuts into pages: each says its number, and no word of it is lost on paper."""
        pages = self.paper_of(place)
        for number, page in enumerate(pages, 1):
            if page.count(f"Page {number} of {len(pages)}") != 1:
                self.fault(f"{place}, page {number}", "does not state its number")
        words = self.driver.execute_script(
            "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const words = [];"
            "for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node.data);"
            "return words.join(' ');")
        missing = missing_words(words, "".join(pages))
        if missing:
            self.fault(place, f"{missing} words of the page are not in the printed text")
        return pages

    def paper_of(self, place):
        """The text of each sheet of paper."""
        self.window(1280, 900)
        answer = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True, "generateTaggedPDF": True})
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(base64.b64decode(answer["data"]))
            file.flush()
            text = subprocess.run(
                ["pdftotext", "-raw", file.name, "-"], check=True, capture_output=True).stdout.decode("utf-8")
            facts = subprocess.run(["pdfinfo", file.name], check=True, capture_output=True).stdout.decode("utf-8")
        pages = text.split("\f")[:-1]
        self.paper += len(pages)
        if not re.search(r"Page size:.*\(A4\)", facts):
            self.fault(place, "does not print on A4")
        return pages

    def letters(self, place):
        """A name in a script that no font of the page has is a row of boxes on paper, and nobody can read it out."""
        self.driver.execute_cdp_cmd("DOM.enable", {})
        self.driver.execute_cdp_cmd("CSS.enable", {})
        root = self.driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        names = self.driver.execute_script("return [...document.querySelectorAll('bdi')].map(e => e.textContent)")
        wanted = [index for index, name in enumerate(names) if OTHER_LETTERS.search(name)][:80]
        if not wanted:
            return
        nodes = self.driver.execute_cdp_cmd("DOM.querySelectorAll", {"nodeId": root, "selector": "bdi"})["nodeIds"]
        for index in wanted:
            fonts = self.driver.execute_cdp_cmd("CSS.getPlatformFontsForNode", {"nodeId": nodes[index]})["fonts"]
            if {font["familyName"] for font in fonts} <= FIRST_FONTS:
                self.fault(place, f"name {index + 1} of the page is in letters that no font has")

    def printed(self, path, place):
        pages = self.paper_of(place)
        stated = self.driver.execute_script("return document.querySelectorAll('.page').length")
        if len(pages) != stated:
            self.fault(place, f"prints to {len(pages)} pages and states {stated}")
            return pages
        shown = self.driver.execute_script(WORDS)
        for number, (page, words) in enumerate(zip(pages, shown), 1):
            if page.count(f"Page {number} of {stated}") != 2:
                self.fault(f"{place}, page {number}", "does not state its number at top and bottom")
            missing = missing_words(words, page)
            if missing:
                self.fault(f"{place}, page {number}", f"{missing} words of the page are not in the printed text")
        return pages


def folded(text):
    """Letters and figures alone, composed and without marks of direction: what a line break cannot change."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] in "LN")


def is_simple(word):
    """Left to right, and one sign a letter: text that a PDF gives back in the order it was written."""
    return all(unicodedata.bidirectional(c) not in ("R", "AL") and ord(c) < 0x0900 for c in word)


def missing_words(shown, page):
    """How many words of the page do not occur in its printed text.

    Words of scripts that are shaped (Arabic, Gurmukhi, Devanagari) come back from a PDF as glyphs in visual order;
    of those the letters are counted, whatever their order.
    """
    text = folded(page)
    letters = set(text)
    missing = 0
    for word in shown.split():
        plain = folded(word)
        if is_simple(word):
            missing += plain not in text
        else:
            missing += not set(folded(unicodedata.normalize("NFD", plain))) & (letters | set(folded(unicodedata.normalize("NFD", page)))) and bool(plain)
    return missing


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def compare_with_files(folder, printed, fault):
    """The printed pages of a published night against the files that programs read."""
    calls = rows(folder / "call-list.csv")
    sheets = folded("".join(printed["call-sheets.html"]))
    reviews = folded("".join(printed["review.html"]))
    lists = folded("".join(printed["referrals.html"]))
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    if not calls:
        fault(folder, "no calls to compare")
    for call in calls:
        if call["call_id"].startswith("W"):
            own = folded("".join(printed[f"sheets/{call['call_id']}-{call['urn']}.html"]))
            if folded(call["school"]) not in own or "nolongerholds" not in own:
                fault(folder, f"withdrawal {call['call_id']}: the school, or what it is about, is not on the sheet")
            continue
        own = folded("".join(printed[f"sheets/{call['call_id'][1:]}-{call['urn']}.html"]))
        number = call["phone_e164"].removeprefix("'").removeprefix("+44")
        count = int(call["children"])
        for name, text in [("its own file", own), ("the pack", sheets)]:
            if folded(call["school"]) not in text or number not in text:
                fault(folder, f"call {call['call_id']}: school or number is not in {name}")
        if f"{count}{'child' if count == 1 else 'children'}" not in own:
            fault(folder, f"call {call['call_id']}: the count of children is not on the sheet")
        if own.count("onyourrolltoday") != count:
            fault(folder, f"call {call['call_id']}: {own.count('onyourrolltoday')} questions for {count} children")
    for row in rows(folder / "review.csv"):
        words = row["pupil_name"] if row["candidate"] != "none" else row["occurrence_number"]
        if is_simple(words) and len(words) <= 38 and folded(words.split()[0] if words else "") not in reviews:
            fault(folder, f"review sheet {row['sheet']}: candidate {row['candidate']} is not on paper")
    for row in rows(folder / "referrals.csv"):
        if folded(row["occurrence_number"]) not in lists:
            fault(folder, f"named list {row['list']}: a reference is not on paper")
    page = folded("".join(printed["run-summary.html"]))
    children = summary["children"]
    for words in [f"{summary['schools_to_call']}school", f"{children['on_sheets']}child", f"{children['review']}wait",
                  f"all{summary['rows']['read']}policerows"]:
        if words not in page:
            fault(folder, f"run summary: “{words}” is not on paper")


def main(folders):
    checker = Checker()
    try:
        for folder in map(pathlib.Path, folders):
            printed = {}
            # The pack holds every sheet; of the single files a few show that they are the same, and a night shows all.
            is_night = (folder / "call-list.csv").exists()
            single = sorted([*folder.glob("sheets/*.html"), *folder.glob("notices/*.html")])
            # The desks are worked at, not printed: Scripts/desks checks them.
            pages = [path for path in sorted(folder.glob("*.html")) if not path.stem.endswith("-desk")]
            pages += single if is_night else single[:2]
            if not pages:
                checker.fault(folder, "holds no page")
            for path in pages:
                name = str(path.relative_to(folder))
                printed[name] = checker.check(path, f"{folder.name}/{name}")
            if is_night:
                compare_with_files(folder, printed, checker.fault)
    finally:
        checker.driver.quit()
    for words in checker.faults[:60]:
        print(words)
    print(f"{checker.checked} documents, {checker.paper} sheets of paper, {len(checker.faults)} faults")
    return 1 if checker.faults or not checker.checked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
