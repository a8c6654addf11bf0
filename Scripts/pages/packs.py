"""Makes PDF files of published nights with each program that encompass knows, and counts their pages.

    packs.py PROGRAM NIGHTS WEASYPRINT

For each night of NIGHTS (see nights.py), for Chromium and WeasyPrint: `encompass sheets --pdf` makes a pack and a file a
school; each has as many A4 pages as the HTML it was made from states, is tagged, and by WeasyPrint archival as well.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys


def stated(page):
    return len(re.findall(r'<section class="page\b', page.read_text(encoding="utf-8")))


def facts_of(pdf):
    text = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    facts = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    said = subprocess.run(["pdfinfo", "-meta", str(pdf)], check=True, capture_output=True, text=True).stdout
    is_archival = re.search(r"pdfaid:part\W+3", said) is not None
    return int(facts["Pages"]), facts["Tagged"].strip() == "yes", "(A4)" in facts["Page size"], is_archival


def main(program, nights, weasyprint):
    faults = []
    for night in sorted(path.parent for path in pathlib.Path(nights).glob("*/encompass.yaml")):
        settings = (night / "encompass.yaml").read_text(encoding="utf-8")
        for name, command in [("chromium", [shutil.which("chromium"), "--no-sandbox"]), ("weasyprint", [os.path.abspath(weasyprint)])]:
            configuration = night / f"{name}.yaml"
            words = ", ".join(f'"{word}"' for word in command)
            configuration.write_text(settings + f"\npages: {{ pdf: [ {words} ] }}\n", encoding="utf-8")
            files = pages = archival = 0
            for generation in ["1", "2"]:
                folder = night / "out/2026-11-20" / generation
                made = folder.with_name(generation + "-pdf")
                shutil.rmtree(made, ignore_errors=True)
                done = subprocess.run(
                    [program, "sheets", "--pdf", "--run", f"2026-11-20-{generation}", "--config", str(configuration)],
                    capture_output=True, text=True)
                if done.returncode != 0:
                    faults.append(f"{night.name}, {name}: sheets --pdf ended with {done.returncode}: {done.stderr[:300]}")
                    continue
                for pdf in sorted(made.rglob("*.pdf")):
                    place = f"{night.name}/{generation}, {name}: {pdf.relative_to(made)}"
                    count, is_tagged, is_a4, is_archival = facts_of(pdf)
                    expected = stated(folder / pdf.relative_to(made).with_suffix(".html"))
                    files, pages = files + 1, pages + count
                    archival += is_archival
                    if count != expected:
                        faults.append(f"{place} has {count} pages, and its HTML states {expected}")
                    if not is_tagged or not is_a4:
                        faults.append(f"{place} is not tagged, or not A4")
                for page in ["call-sheets"] + (["withdrawals"] if generation == "2" else []):
                    if not (made / f"{page}.pdf").exists():
                        faults.append(f"{night.name}/{generation}, {name}: no {page}.pdf")
            print(f"{night.name}, {name}: {files} files, {pages} pages, {archival} of the files archival")
            if name == "weasyprint" and archival != files:
                faults.append(f"{night.name}, {name}: {files - archival} files are not archival")
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
