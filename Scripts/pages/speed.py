#!/usr/bin/env python3
"""Times the pages of a night with more than 400 schools to call and 900 children on the sheets.

    Scripts/pages/speed.py PROGRAM FOLDER

FOLDER must not exist. The night is invented with a small register, so that matching costs little, and its pupils are
spread over all schools that have a contact. The program, a release build, is run five times; told are the processor
seconds of the stage that makes every file (call sheets, one file a school, review sheets, lists, summary, both desks
and both logs), and the most memory the whole program had. Ends with 0 where the median is below 1 s and the memory
below 200 MB.
"""

import csv
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import zlib

AS_OF = "2026-11-20T02:15"


def spread(night):
    """Gives each pupil a school of those with contacts, by a sum over the pupil's number."""
    with open(night / "contacts.csv", encoding="utf-8-sig", newline="") as file:
        # The first schools each have a part to play: one is closed, one across the border.
        schools = sorted({row["urn"] for row in csv.DictReader(file)})[25:]
    lines = (night / "register.csv").read_text(encoding="utf-8").split("\n")
    place = lines[0].split(",").index("URN")
    for index, line in enumerate(lines[1:], 1):
        cells = next(csv.reader([line]), [])
        if len(cells) > place and cells[place]:
            school = schools[zlib.crc32(cells[0].encode()) % len(schools)]
            lines[index] = line.replace(f",{cells[place]},", f",{school},", 1)
    (night / "register.csv").write_text("\n".join(lines), encoding="utf-8")


def main(program, folder):
    night = pathlib.Path(folder)
    subprocess.run(
        [program, "demo", "--write", folder, "--pupils", "3000", "--schools", "900", "--children", "1300"], check=True,
        capture_output=True)
    spread(night)
    seconds, memory = [], []
    for _ in range(5):
        for name in ("out", "state"):
            shutil.rmtree(night / name, ignore_errors=True)
        done = subprocess.run(
            [program, "run", "--config", str(night / "encompass.yaml"), "--as-of", AS_OF, "--timings"],
            capture_output=True, text=True)
        if done.returncode not in (0, 3):
            sys.exit(f"the night ended with {done.returncode}: {done.stderr[:400]}")
        stages = {row[0]: row for row in re.findall(r"^(\w+) +([\d.]+) +([\d.]+) +([\d.]+)$", done.stderr, re.M)}
        seconds.append(float(stages["emit"][2]))
        memory.append(float(stages["all"][3]))
    summary = json.loads((night / "out/2026-11-20/1/summary.json").read_text(encoding="utf-8"))
    schools, children = summary["schools_to_call"], summary["children"]["on_sheets"]
    median, most = statistics.median(seconds), max(memory)
    print(f"{schools} schools, {children} children on sheets, {summary['children']['review']} review sheets: "
          f"median {median:.2f} s of processor time ({', '.join(f'{s:.2f}' for s in seconds)}), {most:.0f} MB")
    if schools < 400 or children < 900:
        sys.exit("the night is too small")
    sys.exit(0 if median < 1 and most < 200 else 1)


if __name__ == "__main__":
    main(*sys.argv[1:3])
