"""Works at both desks as a tired person does, by keyboard alone, and looks at what they save.

    check.py NIGHT [--pictures FOLDER] [--saved FOLDER] [--only STEP]

NIGHT is a published folder with `review-desk.html` and `call-desk.html`. In headless Chromium, with a clock of its own,
it checks that

- a whole morning at each desk can be worked without a mouse, and the saved file has exactly the expected bytes;
- undo takes back every step, back to a desk without a decision;
- a second reader sees no figure before deciding, and a difference is settled before anything is saved;
- no child is named on the call desk before the listener is known, and none afterwards;
- a page of 500 hostile names shows them as text and runs nothing;
- a desk whose time is over holds nothing;
- nothing is fetched, nothing is stored, and a changed script does not run;
- every control can be reached and left with Tab, shows its focus, and axe-core finds no fault at three widths;
- nothing is wider than the window at 1,280, 640 (1,280 at 200 %) and 390 pixels.

Says what is wrong by desk and step, never by the words of a cell, and ends with 1.
"""

import argparse
import json
import pathlib
import re
import sys
import tempfile
import time

import axe_core_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MARK = "\ufeff"

# A clock that stands still until it is set. The time is London's; in November that is also UTC.
CLOCK = """
(() => {
  const Real = Date;
  let at = Real.parse('%s');
  window.setTheClock = text => { at = Real.parse(text); };
  window.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(at); }
    static now() { return at; }
  };
})();
"""

WIDER = """
const width = document.documentElement.clientWidth;
const faults = document.scrollingElement.scrollWidth > width + 1 ? ['the page'] : [];
for (const element of document.querySelectorAll('body *')) {
  if (element.closest('.scroll') && !element.classList.contains('scroll')) continue;
  if (element.closest('svg') || element.closest('.unseen')) continue;
  const box = element.getBoundingClientRect();
  if (box.width && (box.right > width + 1 || box.left < -1)) faults.push(element.tagName + '.' + element.className);
}
return [...new Set(faults)].slice(0, 6);
"""

STORED = """
const done = arguments[0];
const named = f => { try { return f(); } catch (error) { return 0; } };
(window.indexedDB && indexedDB.databases ? indexedDB.databases().catch(() => []) : Promise.resolve([])).then(bases =>
  done([named(() => localStorage.length), named(() => sessionStorage.length), named(() => document.cookie.length),
    bases.length, history.length > 2 ? history.state : null]));
"""


class Desk:
    """One desk in one window, and the keyboard before it."""

    def __init__(self, path, faults, at="2026-11-20T07:06:00Z", size=(1280, 1000)):
        self.path, self.faults, self.name = path, faults, path.stem
        self.downloads = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
        options = webdriver.ChromeOptions()
        for flag in ["--headless=new", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=1",
                     "--force-prefers-reduced-motion"]:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        options.set_capability("unhandledPromptBehavior", "accept")
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))
        self.command("Page.addScriptToEvaluateOnNewDocument", source=CLOCK % at)
        self.resize(*size)
        self.driver.get(path.as_uri())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.check_left_nothing()
        self.driver.quit()

    def command(self, name, **values):
        return self.driver.execute_cdp_cmd(name, values)

    def resize(self, width, height):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def run(self, script, *given):
        return self.driver.execute_script(script, *given)

    def press(self, *keys):
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def write(self, text):
        ActionChains(self.driver).send_keys(text).perform()
        self.press(Keys.ENTER)

    def set_clock(self, text):
        self.run("setTheClock(arguments[0]); tick();", text)

    def text(self, selector="body"):
        return self.run("const e = document.querySelector(arguments[0]); return e ? e.innerText : ''", selector)

    def expect(self, is_so, what):
        if not is_so:
            self.faults.append(f"{self.name}: {what}")

    def progress(self):
        return self.text("#progress").split(" ")[0]

    def facts(self):
        return facts_of(self.path.read_text(encoding="utf-8"))

    def saved(self):
        """The bytes of the only file in the downloads, which is then taken away."""
        for _ in range(100):
            files = [file for file in self.downloads.iterdir() if file.suffix == ".csv"]
            if files:
                time.sleep(0.05)
                contents = files[0].read_bytes()
                name = files[0].name
                files[0].unlink()
                return name, contents
            time.sleep(0.05)
        return "", b""

    def check_view(self, what, pictures=None):
        """Structure, contrast and width of what is on the screen now, at three widths."""
        for width, height in [(1280, 1000), (640, 1000), (390, 844)]:
            self.resize(width, height)
            for fault in self.run(WIDER):
                self.expect(False, f"{what}, {width} px: {fault} is wider than the window")
            if "axe" not in (self.run("return Object.keys(window).filter(k => k === 'axe')") or []):
                self.command("Runtime.evaluate", expression=AXE)
            result = self.driver.execute_async_script(
                "const done = arguments[1]; axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
                ".then(r => done(r.violations.map(v => v.id + ' ' + v.nodes.slice(0, 2).map(n => n.target.join(' ')).join(', '))))"
                ".catch(e => done([String(e)]))", AXE_TAGS)
            for violation in result:
                self.expect(False, f"{what}, {width} px: axe-core: {violation}")
            if pictures and width != 640:
                metrics = self.command("Page.getLayoutMetrics")["cssContentSize"]
                self.resize(width, max(height, int(metrics["height"])))
                (pictures / f"{self.name}-{what.replace(' ', '-')}-{width}.png").write_bytes(self.driver.get_screenshot_as_png())
        self.resize(1280, 1000)

    def check_tab(self, what):
        """Tab visits every control in turn, each visibly, and goes round."""
        count = self.run("return document.querySelectorAll('button:not(:disabled),input,[tabindex=\"0\"]').length")
        self.run("document.activeElement.blur()")
        seen = set()
        for _ in range(count + 3):
            self.press(Keys.TAB)
            place, outline = self.run(
                "const e = document.activeElement; const all = [...document.querySelectorAll('button,input,[tabindex=\"0\"]')];"
                "return [all.indexOf(e), e === document.body ? 9 : parseFloat(getComputedStyle(e).outlineWidth)]")
            seen.add(place)
            self.expect(outline >= 2, f"{what}: a control does not show its focus")
        self.expect(len(seen - {-1}) == count, f"{what}: Tab reaches {len(seen - {-1})} of {count} controls")
        self.press(Keys.ESCAPE)  # out of a line to write in

    def check_left_nothing(self):
        try:
            stored = self.driver.execute_async_script(STORED)
            self.expect(not any(stored[:4]), f"something is stored: {stored}")
            for entry in self.driver.get_log("performance"):
                message = json.loads(entry["message"])["message"]
                if message["method"] == "Network.requestWillBeSent":
                    address = message["params"]["request"]["url"]
                    self.expect(address.startswith(("file:", "blob:", "data:")), "something is fetched")
            for entry in self.driver.get_log("browser"):
                self.expect(False, f"the browser complains: {entry['message'][:160]}")
        except Exception as error:  # a window that died is a fault, not the end of the check
            self.expect(False, f"the window cannot be asked: {type(error).__name__}")


def facts_of(page):
    return json.loads(re.search(r'id="desk-facts">(.*?)</script>', page, re.S).group(1))


def with_facts(page, facts):
    text = json.dumps(facts, ensure_ascii=False)
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, "\\u%04x" % ord(mark))
    start, end = re.search(r'id="desk-facts">(.*?)</script>', page, re.S).span(1)
    return page[:start] + text + page[end:]


def table(columns, rows):
    def cell(text):
        text = str(text)
        if re.match("[=+\\-@\t\r\n＝＋－＠]", text):
            text = "'" + text
        return '"' + text.replace('"', '""') + '"'

    return (MARK + "".join(",".join(map(cell, row)) + "\r\n" for row in [columns, *rows])).encode()


REVIEW_COLUMNS = ["run_id", "child_ref", "decision", "decided_by", "second_by", "decided_at", "reason",
                  "first_decision", "second_decision", "seconds"]


def untimed(saved):
    """The file with one second in every line: how long a child was on the screen is another each time."""
    return re.sub(rb',"[1-9][0-9]*"\r\n', b',"1"\r\n', saved)


OUTCOME_COLUMNS = ["run_id", "sheet_id", "child_ref", "try", "at", "spoke_to", "code", "initials"]


def review(path, faults, pictures, keep):
    with Desk(path, faults) as desk:
        facts = desk.facts()
        children, words, run = facts["children"], facts["words"], facts["run"]
        desk.expect(len(children) >= 8, "the night has too few children to decide for this check")
        desk.expect(children[0]["name"] not in desk.text(), "a child is named before the reader is")
        desk.check_view("start", pictures)
        desk.press("Blind Reader", Keys.TAB, Keys.TAB, Keys.ENTER)
        desk.expect(not re.search(r"\d+\s?%", desk.text("#desk")), "a blind reader sees a share")
        desk.press("n", "1")
        desk.expect(desk.progress() == "1", "a blind reader cannot decide")
        desk.press("u", "u", "u")
        desk.run("document.getElementById('who').value = ''; document.getElementById('who').focus()")
        desk.press(Keys.ENTER)
        desk.expect(words["who-first"] in desk.text("#said"), "an empty name is taken")
        desk.write("Ruth O'Neill")
        desk.expect(desk.progress() == "0", "something is decided at the start")
        desk.expect(desk.run("return document.querySelectorAll('[aria-pressed=true]:not(#shortcuts),:checked').length") == 0,
                    "something is chosen at the start")
        desk.check_view("child", pictures)
        desk.check_tab("child")
        desk.press("m")
        desk.check_view("what each field adds", pictures)
        desk.press("m")

        def waits_for_two(child, decision):
            """Whether one person's decision is not enough: by risk, or because the figures speak against the pupil."""
            forced = any(one["pupil"] == decision and one["forced"] for one in child["candidates"])
            return child["two"] or facts["forcedNeedsTwo"] and forced

        def done():
            return str(sum(not waits_for_two(child, one[2]) for child in children for one in rows if one[1] == child["ref"]))

        ready = {kind: words["why-" + kind].split("|") for kind in ["pupil", "none", "ask-police"]}
        rows = []

        def row(child, decision, reason, at="2026-11-20T07:06"):
            rows.append([run, child["ref"], decision, "Ruth O'Neill", "", at, reason, "", "", 1])

        def pupil(child, index, own):
            """Chooses the candidate; in own words where the figures speak against it."""
            desk.press("abcde"[index])
            if child["candidates"][index]["forced"]:
                desk.press("1")
                desk.expect(words["decide-own"] in desk.text("#desk"), "a pupil is forced by a number")
                desk.press("0")
                desk.write(own)
                return own
            desk.press("1")
            return ready["pupil"][0]

        with_two = [child for child in children if len(child["candidates"]) >= 2]
        first = with_two[0]
        for _ in children[:children.index(first)]:
            desk.press(Keys.ARROW_RIGHT)
        desk.expect(desk.text(".where").startswith(first["sheet"]), "the arrow does not lead on")
        desk.press("a")
        desk.check_view("why", pictures)
        desk.press("b")  # back
        row(first, first["candidates"][0]["pupil"], pupil(first, 0, "The team rang the mother"))
        desk.expect(desk.progress() == done(), "a decision does not count, or counts though two must agree")
        desk.press("u")
        desk.expect(desk.progress() == "0" and desk.text(".where").startswith(first["sheet"]), "undo does not go back")
        pupil(first, 0, "The team rang the mother")
        decided = {first["ref"]}

        def here():
            sheet = desk.text(".where").split(" ")[0]
            return next((child for child in children if child["sheet"] == sheet), None)

        child = here()
        desk.set_clock("2026-11-20T07:12:00Z")
        desk.press("n", "2")
        row(child, "none", ready["none"][1], "2026-11-20T07:12")
        decided.add(child["ref"])
        child = here()
        desk.press("p", "0")
        desk.write("=SUM(A1), \"they\" know\u202e")
        row(child, "ask-police", "=SUM(A1), \"they\" know", "2026-11-20T07:12")
        decided.add(child["ref"])
        searched = False
        for _ in children:
            child = here()
            if not child or child["ref"] in decided:
                break
            if not searched and len(child["candidates"]) >= 2:
                searched = True
                last = child["candidates"][-1]
                desk.press("/")
                desk.write(last["pupil"])
                desk.expect(desk.run("return document.querySelectorAll('.column').length") == 3, "search does not narrow")
                desk.press(Keys.ENTER)
                desk.press("0")
                desk.write("Known by the number")
                row(child, last["pupil"], "Known by the number", "2026-11-20T07:12")
            else:
                desk.press("n", "1")
                row(child, "none", ready["none"][0], "2026-11-20T07:12")
            decided.add(child["ref"])
        desk.expect(decided == {child["ref"] for child in children}, "not every child was asked about")
        desk.expect(desk.progress() == done(), f"{desk.progress()} are decided and not {done()}")
        desk.check_view("list", pictures)
        desk.press("s")
        name, saved = desk.saved()
        order = {child["ref"]: index for index, child in enumerate(children)}
        expected = table(REVIEW_COLUMNS, sorted(rows, key=lambda one: order[one[1]]))
        desk.expect(name == f"decisions-{run}-RuthONeill.csv", "the file has another name")
        desk.expect(untimed(saved) == expected, "the saved decisions are not the expected bytes")
        desk.expect(words["all-saved"] in desk.text(".bar"), "the desk does not know that it is saved")
        if keep:
            (keep / "decisions.csv").write_bytes(saved)

        # The second reader: blind, in another order, and once of another opinion.
        desk.press("t")
        desk.write("ruth o'neill")
        desk.expect(words["second-differs"] in desk.text("#said"), "one person reads twice")
        desk.run("document.getElementById('second').value = ''; document.getElementById('second').focus()")
        desk.write("Sam Example")
        child = here()
        body = desk.text("#desk")
        desk.expect(not re.search(r"\d+\s?%", body), "a second reader sees a share")
        desk.expect(all(hint not in body for hint in child["hints"]), "a second reader sees a hint")
        desk.check_view("second reader", pictures)
        mine = next(one for one in rows if one[1] == child["ref"])
        if mine[2] in ("none", "ask-police"):
            desk.press({"none": "n", "ask-police": "p"}[mine[2]])
        else:
            blind = sorted(candidate["pupil"] for candidate in child["candidates"][:5])
            desk.press("vwxyz"[blind.index(mine[2])])
        desk.press("0")
        desk.write("I see the same")
        mine[4], mine[5] = "Sam Example", "2026-11-20T07:12"
        mine[6] = f"{mine[6]} Second reader: I see the same"
        mine[7] = mine[8] = mine[2]
        child = here()
        mine = next(one for one in rows if one[1] == child["ref"])
        desk.press("p" if mine[2] != "ask-police" else "n", "1")
        desk.expect(words["readers-differ"] in desk.text("#desk h2"), "a difference is not shown")
        desk.check_view("readers differ", pictures)
        desk.press("s")
        name, saved = desk.saved()
        desk.expect(child["ref"].encode() not in saved, "a difference is saved")
        desk.press("0")
        desk.write("We rang the officer")
        desk.press("1")
        mine[4], mine[5] = "Sam Example", "2026-11-20T07:12"
        mine[6] = "The readers differed at first. We rang the officer"
        mine[7], mine[8] = mine[2], "ask-police" if mine[2] != "ask-police" else "none"
        desk.press("s")
        name, saved = desk.saved()
        desk.expect(untimed(saved) == table(REVIEW_COLUMNS, sorted(rows, key=lambda one: order[one[1]])),
                    "the decisions of two readers are not the expected bytes")
        if keep:
            (keep / "decisions-two.csv").write_bytes(saved)

        # All the way back, then a desk that is left with work in it.
        for _ in range(300):
            desk.press("u")
            if words["nothing-to-undo"] in desk.text("#said") or not desk.text("#progress"):
                break
        desk.expect(not desk.text("#progress"), "undo does not lead back to the start")


def calls(path, faults, pictures, keep):
    with Desk(path, faults) as desk:
        facts = desk.facts()
        all_calls, words, run = facts["calls"], facts["words"], facts["run"]
        names = {child["name"] for call in all_calls for child in call["children"]}

        def named():
            body = desk.text()
            return [name for name in names if name in body]

        desk.expect(len(all_calls) >= 8, "the night has too few calls for this check")
        desk.check_view("start", pictures)
        desk.write("RO")
        desk.expect(not named(), "a child is named before the listener is known")
        desk.check_view("call", pictures)
        desk.check_tab("call")
        rows = {}

        def here():
            sheet = desk.text(".call b")
            return next((call for call in all_calls if str(call["number"]) == sheet), None)

        def row(call, children, number, at, spoke, code):
            for child in children:
                rows.setdefault(child["id"], []).extend(
                    [run, call["sheet"], ref, number, at, spoke, code, "RO"] for ref in child["refs"])

        def tell(call, number, at):
            desk.press("a")
            desk.expect(not named(), "one of two checks opens the names")
            desk.press("p")
            for place, child in enumerate(call["children"]):
                body = desk.text()
                desk.expect(child["name"] in body, f"sheet {call['sheet']}: the child to ask about is not there")
                desk.expect(all(other["name"] not in body or other["name"] in child["name"] for other in call["children"][place + 1:]),
                            f"sheet {call['sheet']}: a later child is named too early")
                said = "".join(part for part in child["tellings"][0]["say"][0] if isinstance(part, str))
                desk.expect(said not in body, f"sheet {call['sheet']}: the incident is there before the school says yes")
                if pictures and place == 0 and number == 1 and call is all_calls[0]:
                    desk.check_view("question", pictures)
                desk.press("y")
                if pictures and place == 0 and number == 1 and call is all_calls[0]:
                    desk.check_view("telling", pictures)
                desk.press("r")
            code = {"lead": 1, "deputy": 2, "any": 1}[call["asks"][0]["role"]]
            if call["asks"][0]["role"] == "lead":
                desk.press("2")
                desk.expect(call["asks"][0]["who"] in desk.text("#said"), "a lead is taken for a deputy")
            desk.press(str(code))
            row(call, call["children"], number, at, call["asks"][0]["who"], code)

        call = here()
        tell(call, 1, "2026-11-20T07:06")
        desk.expect(desk.progress() == "1" and not named(), "after the call a child is still named")
        desk.set_clock("2026-11-20T07:15:00Z")
        unanswered = here()
        desk.press("3")
        row(unanswered, unanswered["children"], 1, "2026-11-20T07:15", "", 3)
        call = here()
        desk.press("a", "p", "6")
        row(call, call["children"][:1], 1, "2026-11-20T07:15", call["asks"][0]["who"], 6)
        if len(call["children"]) > 1:
            desk.press("4")
            row(call, call["children"][1:], 1, "2026-11-20T07:15", call["asks"][0]["who"], 4)
        # A message goes to somebody who is not on the list, and whose name is a formula.
        call = here()
        desk.press("4")
        desk.expect(words["spoke-first"] in desk.text("#said"), "nobody was spoken to, and a ring-back was asked")
        desk.press(Keys.ESCAPE, "m", "4")
        desk.press("u")
        desk.expect(here() is call or here()["sheet"] == call["sheet"], "undo does not go back to the call")
        desk.run("document.getElementById('spoke').focus()")
        desk.write("+44 office")
        desk.press("4")
        row(call, call["children"], 1, "2026-11-20T07:15", "+44 office", 4)
        several = next((one for one in all_calls if len(one["children"]) > 1 and one["sheet"] not in
                        {each[1] for lines in rows.values() for each in lines}), None)
        for _ in all_calls:
            call = here()
            if not call:
                break
            if several and call["sheet"] == several["sheet"]:
                tell(call, 1, "2026-11-20T07:15")
            else:
                desk.press("7")
                row(call, call["children"], 1, "2026-11-20T07:15", "", 7)
        desk.check_view("list", pictures)
        # The school that did not answer is rung again.
        desk.set_clock("2026-11-20T07:41:00Z")
        desk.press("/")
        desk.write(unanswered["school"])
        desk.press(Keys.ENTER)
        desk.expect(words["try"].replace("{number}", "2") in desk.text("#desk"), "the second try is not the second")
        desk.check_view("second try", pictures)
        tell(unanswered, 2, "2026-11-20T07:41")
        desk.press("s")
        name, saved = desk.saved()
        expected = table(OUTCOME_COLUMNS, [line for one in all_calls for child in one["children"] for line in rows.get(child["id"], [])])
        desk.expect(name == f"outcomes-{run}-RO.csv", "the file has another name")
        desk.expect(saved == expected, "the saved outcomes are not the expected bytes")
        if keep:
            (keep / "outcomes.csv").write_bytes(saved)


HOSTILE = ["<script>document.title='ran'</script>", "<img src=x onerror=\"document.title='ran'\">", "=cmd|' /C calc'!A0",
           "'); document.title='ran'; ('", "</script><script>document.title='ran'</script>", "<!--", "]]>", "&lt;b&gt;", "a\u2028b\u2029c",
           "{{who}}", "${document.title='ran'}", "\u05d0\u05d1\u05d2 \u0645\u062d\u0645\u062f", "W" * 200, "\U0001f47e\u0301\u0301", "\"><svg onload=document.title='ran'>",
           "javascript:document.title='ran'", "@import url(http://example.invalid)", "-2+3", "\\u003cscript\\u003e", "\u2400\u2421[U+202E]"]


def hostile(folder, night, faults):
    """Five hundred names that want to be more than names."""
    for kind in ["review", "call"]:
        page = (night / f"{kind}-desk.html").read_text(encoding="utf-8")
        facts = facts_of(page)
        names = [f"{HOSTILE[index % len(HOSTILE)]} {index}" for index in range(500)]
        if kind == "review":
            model = next(child for child in facts["children"] if child["candidates"])
            facts["children"] = []
            for index, name in enumerate(names):
                child = json.loads(json.dumps(model))
                child.update(ref=f"{index:012x}-1-1", sheet=f"R{index + 1:03}", name=name, where=name, hints=[name])
                for field in child["fields"]:
                    field.update(police=name, line=name)
                for candidate in child["candidates"]:
                    candidate.update(name=name)
                    for cell in candidate["cells"]:
                        cell.update(runs=[[name, True]], lines=[name], word=name)
                facts["children"].append(child)
        else:
            model = facts["calls"][0]
            facts["calls"] = []
            for index, name in enumerate(names):
                call = json.loads(json.dumps(model))
                call.update(sheet=f"S{index + 1:03}", number=index + 1, school=name, meta=name)
                for place, child in enumerate(call["children"]):
                    child.update(id=f"{index}-{place}", name=name, also=[name], question=[[name]])
                    for telling in child["tellings"]:
                        telling.update(say=[[[name], name]], reference=name)
                for ask in call["asks"]:
                    ask.update(who=name)
                facts["calls"].append(call)
        path = folder / f"{kind}-desk.html"
        path.write_text(with_facts(page, facts), encoding="utf-8")
        with Desk(path, faults) as desk:
            title = desk.run("return document.title")
            parts = "return document.querySelectorAll('script,img,iframe,object,link,a[href],svg[onload]').length"
            desk.write("RO")
            before = desk.run(parts)
            for index in range(500):
                shown = desk.run("return document.querySelector('h1').textContent")
                if names[index].replace("\u2028", " ") not in shown.replace("\u2028", " "):
                    desk.expect(False, f"hostile name {index} is not shown as it is")
                    break
                if kind == "call" and index % 50 == 0:
                    desk.press("a", "p", "y", "r", "u", "u", "u", "u")
                # The same step as the key, without waiting for a key 500 times.
                desk.run("step(1)")
            desk.expect(desk.run("return document.title") == title, "a hostile name has run")
            desk.expect(desk.run(parts) == before, "a hostile name has become an element")
            if kind == "review":
                desk.run("go(0)")
                desk.check_view("hostile")


def closes(night, faults):
    """A desk whose time is over holds nothing: opened late, and open when the time comes."""
    for kind in ["review", "call"]:
        path = night / f"{kind}-desk.html"
        with Desk(path, faults, at="2026-11-21T00:00:30Z") as desk:
            words = desk.facts()["words"]
            desk.expect(desk.text().strip() == f"{words['expired-title']}\n\n{words['expired']}", "an expired desk shows more than that")
        with Desk(path, faults, at="2026-11-20T23:46:00Z") as desk:
            words = desk.facts()["words"]
            desk.write("RO")
            if kind == "review":
                desk.press("n", "1")
            else:
                desk.press("3")
            desk.run("tick()")
            desk.expect(words["expires-soon"].split("{")[0] in desk.text("#warning"), "no warning before it closes")
            desk.set_clock("2026-11-21T00:00:00Z")
            desk.expect(desk.text().strip() == f"{words['expired-title']}\n\n{words['expired']}", "an expired desk shows more than that")
            left = desk.run("return document.documentElement.outerHTML + JSON.stringify([state, past, facts])")
            desk.expect("candidates" not in left.split("</head>")[1].replace("</script>", "") or len(left) < 60000, "an expired desk still holds facts")
            desk.expect(desk.run("return [Object.keys(facts).length, past.length, saved.length]") == [0, 0, 0], "an expired desk remembers")
            desk.press("s", "u", "a")
            desk.expect(not list(desk.downloads.iterdir()), "an expired desk saves")


def leaves(night, faults):
    """Leaving with unsaved work asks first; a page gone back to holds nothing."""
    with Desk(night / "call-desk.html", faults) as desk:
        asked = "const event = new Event('beforeunload', {cancelable: true}); window.dispatchEvent(event); return event.defaultPrevented"
        desk.write("RO")
        desk.expect(desk.run(asked) is False, "it asks though there is nothing to save")
        desk.press("3")
        desk.expect(desk.run(asked) is True, "it does not ask though something is not saved")
        desk.press("s")
        desk.saved()
        desk.expect(desk.run(asked) is False, "it asks though all is saved")
        desk.run("window.dispatchEvent(new Event('pagehide'))")
        desk.expect(desk.run("return [Object.keys(facts).length, past.length, saved.length]") == [0, 0, 0], "a desk that was left remembers")


def refuses(folder, night, faults):
    """One changed letter of the script, and nothing runs."""
    page = (night / "call-desk.html").read_text(encoding="utf-8")
    changed = page.replace("'use strict';", "'use strict' ;", 1)
    (folder / "changed-desk.html").write_text(changed, encoding="utf-8")
    desk = Desk(folder / "changed-desk.html", faults)
    desk.expect("JavaScript" in desk.text("#desk"), "a changed script runs")
    desk.driver.quit()


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("night", type=pathlib.Path)
    reader.add_argument("--pictures", type=pathlib.Path)
    reader.add_argument("--saved", type=pathlib.Path, help="where to leave decisions.csv, decisions-two.csv and outcomes.csv")
    reader.add_argument("--only", default="", help="one step alone: review, calls, hostile, closes, leaves, refuses")
    given = reader.parse_args()
    night = given.night.resolve()
    for folder in filter(None, [given.pictures, given.saved]):
        folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with tempfile.TemporaryDirectory(prefix="desks-") as scratch:
        scratch = pathlib.Path(scratch)
        steps = {
            "review": lambda: review(night / "review-desk.html", faults, given.pictures, given.saved),
            "calls": lambda: calls(night / "call-desk.html", faults, given.pictures, given.saved),
            "hostile": lambda: hostile(scratch, night, faults),
            "closes": lambda: closes(night, faults),
            "leaves": lambda: leaves(night, faults),
            "refuses": lambda: refuses(scratch, night, faults),
        }
        for name, step in steps.items():
            if given.only in ("", name):
                before = len(faults)
                step()
                for fault in dict.fromkeys(faults[before:]):
                    print(fault, flush=True)
    print(f"Desks: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
