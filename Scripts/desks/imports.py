"""Takes in what the desks saved, with the built program, and asks what came of every line.

    imports.py PROGRAM NIGHT SAVED

NIGHT is a folder with `encompass.yaml` after one run on 2026-11-20; SAVED holds what check.py saved at the desks of that
run: `decisions.csv` of one reader, `decisions-two.csv` of two, `outcomes.csv`. Each file must be taken whole, and must
be known when it comes again. Then

- a settled pupil is on a sheet, or told before, or on a named list, in a run of its own, and nobody else is;
- an answer that needs two people waits, and a question to the police is a question;
- every line of the outcomes stands in the list of the run, and figures count what was told;
- the audit trail still agrees.

Says what is wrong by step, never by the words of a cell, and ends with 1.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

RUN = "2026-11-20-1"


class Night:
    """A copy of the night, so that each file meets it as the desks left it."""

    def __init__(self, program, night, scratch, name, faults):
        self.program, self.name, self.faults = program, name, faults
        self.folder = scratch / name
        shutil.copytree(night, self.folder, symlinks=True)

    def expect(self, is_so, what):
        if not is_so:
            self.faults.append(f"{self.name}: {what}")

    def call(self, *words, status=(0,)):
        """The result of a command; a fault where it ends otherwise than expected."""
        done = subprocess.run(
            [self.program, *map(str, words), "--config", self.folder / "encompass.yaml", "--json"],
            capture_output=True, text=True, cwd=self.folder)
        self.expect(done.returncode in status, f"{' '.join(words[:2])} ended with {done.returncode}")
        try:
            return json.loads(done.stdout)["result"]
        except (ValueError, KeyError):
            self.expect(False, f"{' '.join(words[:2])} said nothing that can be read")
            return {}

    def agrees(self):
        self.call("audit", "verify")


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def forced(night, row):
    """Whether the matching did not offer the pupil, or gave it less than `review_at`, 0.05 by default."""
    offered = {one["pupil_id"]: float(one["share"]) for one in rows(night.folder / "out/2026-11-20/1/review.csv")
               if one["child_ref"] == row["child_ref"] and one["candidate"] != "none"}
    return row["decision"] not in ("none", "ask-police") and offered.get(row["decision"], 0) < 0.05


def decisions(night, path):
    lines = rows(path)
    asked = {one["child_ref"] for one in lines if one["decision"] == "ask-police"}
    waiting = {one["child_ref"] for one in lines if forced(night, one) and not one["second_by"]}
    settled = {one["child_ref"]: one["decision"] for one in lines if one["child_ref"] not in asked | waiting}
    result = night.call("review", "import", path, "--as-of", "2026-11-20T07:25")
    night.expect(
        [result.get(key) for key in ["lines", "settled", "waiting", "asked", "disagreed", "known"]]
        == [len(lines), len(settled), len(waiting), len(asked), 0, False],
        "the lines were not taken as they were decided")
    again = night.call("review", "import", path, "--as-of", "2026-11-20T07:26")
    night.expect(again.get("known") is True, "the same file is not known")
    status = {one["child_ref"]: one["status"] for one in night.call("review", "list", "--all") if one["run_id"] == RUN}
    night.expect(all(status.get(one) == "asked" for one in asked), "a question to the police is none")
    night.expect(all(status.get(one) == "first" for one in waiting), "an answer that needs two people does not wait")
    night.expect(all(status.get(one) == "settled" for one in settled), "a settled child is not settled")
    added = night.folder / "out/2026-11-20/2"
    log = {one["child_ref"]: one for one in rows(added / "match-log.csv")}
    night.expect(set(log) == set(settled), "the added run does not hold exactly the settled children")
    for child, decision in settled.items():
        line = log.get(child, {})
        if decision == "none":
            night.expect((line.get("disposition"), line.get("list")) == ("refer", "not-on-register"), "“none” is no referral")
        else:
            night.expect(line.get("pupil_id") == decision, "the added run is about another pupil than the person chose")
            night.expect(line.get("disposition") != "review", "a settled child waits again")
    told = [line for line in log.values() if line["disposition"] == "notify" and line["rule"] != "held-until"]
    sheets = rows(added / "call-list.csv")
    night.expect(
        {urn for line in told for urn in line["school_urns"].split(";")} == {sheet["urn"] for sheet in sheets},
        "the sheets are not those of the schools of the settled children")
    night.expect(len(sheets) == result.get("new_sheets"), "the import counts other sheets than it wrote")
    night.agrees()
    return len(lines)


def outcomes(night, path):
    lines = rows(path)
    told = [one for one in lines if one["code"] in ("1", "2")]
    astray = [one for one in lines if one["code"] == "6"]
    result = night.call("outcomes", "import", path, "--as-of", "2026-11-20T08:30", status=(3 if astray else 0,))
    night.expect(
        [result.get(key) for key in ["lines", "new", "changed", "known", "reopened", "file_known"]]
        == [len(lines), len(lines), 0, 0, len({one["child_ref"] for one in astray}), False],
        "the lines were not taken as they were recorded")
    night.expect(result.get("told") == len(told), "another number was told than the callers told")
    again = night.call("outcomes", "import", path, "--as-of", "2026-11-20T08:31", status=(0, 3))
    night.expect(again.get("file_known") is True, "the same file is not known")
    last, tries = {}, {}
    for one in lines:
        place = (one["sheet_id"], one["child_ref"])
        last[place] = int(one["code"])
        tries[place] = tries.get(place, 0) + 1
    listed = {(one["sheet_id"], one["child_ref"]): one for one in night.call("outcomes", "list", RUN)}
    night.expect(set(last) == set(listed), "a child of a sheet has no outcome, or an outcome no child")
    for place in set(last) & set(listed):
        night.expect(
            (listed[place]["code"], listed[place]["tries"]) == (last[place], tries[place]),
            f"sheet {place[0]}: another outcome than the caller recorded")
        night.expect(
            listed[place]["open"] == (last[place] in (3, 4, 5, 7)), f"sheet {place[0]}: open though done, or done though open")
    still = {place[0] for place, code in last.items() if code in (3, 4, 5, 7)}
    report = night.call("outcomes", "report", "--as-of", "2026-11-20T09:30", status=(0, 3))
    night.expect(report.get("open") == len(still), "the report names other sheets than those not told")
    waits = {one["child_ref"] for one in night.call("review", "list") if one["reopened"]}
    night.expect(waits == {one["child_ref"] for one in astray}, "a child that a school does not know waits for nobody")
    night.agrees()
    return len(lines)


def main(program, night, saved):
    faults, count = [], 0
    program, night, saved = (pathlib.Path(one).resolve() for one in (program, night, saved))
    with tempfile.TemporaryDirectory(prefix="imports-") as scratch:
        for name, take in [("decisions", decisions), ("decisions-two", decisions), ("outcomes", outcomes)]:
            count += take(Night(program, night, pathlib.Path(scratch), name, faults), saved / f"{name}.csv")
    for fault in dict.fromkeys(faults):
        print(fault)
    print(f"Imports: {count} lines of three files, {len(faults)} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
