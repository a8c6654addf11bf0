"""Makes the nights whose pages are looked at beside the sample's: see run.

    nights.py PROGRAM FOLDER

In FOLDER: `usual` and `large`, an invented night each, whose second run takes calls back because pupils have moved, the
first with the notices to practices and the hub's daily list; and `reports`, the statistics of the first, whole and as a
public annual report.
"""

import csv
import pathlib
import subprocess
import sys

AS_OF = "2026-11-20T02:15"


def encompass(program, *arguments, statuses=(0, 3)):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in statuses:
        sys.exit(f"encompass {arguments[0]} ended with {done.returncode}: {done.stderr[:400]}")


def move_pupils(night, count):
    """Gives pupils who are called about another school in the register, as a correction of the day would."""
    with open(night / "out/2026-11-20/1/match-log.csv", encoding="utf-8-sig", newline="") as file:
        told = [row for row in csv.DictReader(file) if row["rule"] == "matched" and ";" not in row["school_urns"]]
    register = (night / "register.csv").read_text(encoding="utf-8").split("\n")
    moved = 0
    for row in told:
        lines = [index for index, line in enumerate(register) if line.startswith(row["pupil_id"] + ",")]
        school = row["school_urns"]
        elsewhere = next(other["school_urns"] for other in told if other["school_urns"] != school)
        if len(lines) != 1 or f",{school}," not in register[lines[0]]:
            continue
        register[lines[0]] = register[lines[0]].replace(f",{school},", f",{elsewhere},")
        moved += 1
        if moved == count:
            break
    (night / "register.csv").write_text("\n".join(register), encoding="utf-8")


def main(program, folder):
    folder = pathlib.Path(folder)
    folder.mkdir()
    for name, layout in [("usual", "false"), ("large", "true")]:
        night = folder / name
        encompass(program, "demo", "--write", night)
        settings = (night / "encompass.yaml").read_text(encoding="utf-8")
        (night / "encompass.yaml").write_text(
            settings.replace("calls:\n", f"calls:\n  large_print: {layout}\n", 1), encoding="utf-8")
        run = ["run", "--config", night / "encompass.yaml", "--as-of", AS_OF]
        encompass(program, *run)
        move_pupils(night, 12)
        encompass(program, *run)
    for process, name in [("practices", "encompass-practices.yaml"), ("hub", "encompass.yaml")]:
        encompass(program, process, "run", "--config", folder / "usual" / name, "--as-of", AS_OF)
    (folder / "reports").mkdir()
    stats = ["stats", "--config", folder / "usual/encompass.yaml", "--as-of", "2026-11-21T12:00"]
    encompass(program, *stats, "--html", folder / "reports/statistics.html")
    encompass(program, *stats, "--annual", "2026", "--html", folder / "reports/annual.html")


main(*sys.argv[1:3])
