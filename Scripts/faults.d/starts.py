"""Starts, stops, clocks and feeds: P1, P4, P7, P11, P16, P18."""

import csv
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import time
import zoneinfo
from concurrent.futures import ThreadPoolExecutor

from night import PUBLISHED, Case, Small
from sweep import judge_rerun

LONDON = zoneinfo.ZoneInfo("Europe/London")


def share_out(world, cases, work):
    """Gives the cases to as many workers as there are processors; each has folders of its own."""
    with ThreadPoolExecutor(world.workers) as pool:
        shares = [(worker, cases[worker::world.workers]) for worker in range(world.workers)]
        list(pool.map(lambda share: [work(share[0], case) for case in share[1]], shares))


def kill_at_random(world):
    """P4: SIGKILL after a random time, up to three times over, then a run that is left alone."""
    tally = world.tallies["P4"]
    cases = [[world.random.uniform(0, world.seconds * 1.1) for _ in range(world.random.randint(1, 3))]
             for _ in range(2000 if world.long else 60)]
    killed = []

    def work(worker, waits):
        case = Case(world.base / f"kill-{worker}", world.template)
        for wait in waits:
            process = case.start()
            time.sleep(wait)
            process.kill()
            case.said = process.communicate()
            killed.append(process.returncode == -9)
            case.look_for_canaries()
        fault = "" if case.is_whole_or_absent(world.golden) else "half a list is to be seen"
        tally.count(fault or judge_rerun(case, case.run(), world.golden, world.remembered),
                    f"killed after {' and '.join(f'{wait:.4f}' for wait in waits)} s")

    share_out(world, cases, work)
    tally.note(f"{sum(killed)} of {len(killed)} starts were killed before their end")
    if not any(killed):
        tally.count("no start was killed", "the whole of it")


def eight_at_once(world):
    """P18: while one start is held at its first sync, seven others end with 75 within a second."""
    tally = world.tallies["P18"]
    slowest = 0.0
    for number in range(200 if world.long else 12):
        case = Case(world.base / "eight", world.template)
        log = world.base / "eight.inject"
        first = case.start(("strace", "-f", "-qq", "-o", str(log), "-e", "trace=fdatasync,fsync",
                            "-e", "inject=fsync:delay_enter=3000000:when=4"))
        lock = case.disk / "state" / "lock"
        until = time.monotonic() + 10
        while not is_locked(lock) and time.monotonic() < until:
            time.sleep(0.01)
        began = time.monotonic()
        others = [case.start() for _ in range(7)]
        statuses = [finish(case, other) for other in others]
        took = time.monotonic() - began
        slowest = max(slowest, took)
        status = finish(case, first)
        fault = ""
        if statuses != [75] * 7:
            fault = f"the seven others ended with {statuses}"
        elif took >= 7:
            fault = f"the seven others took {took:.1f} s together"
        tally.count(fault or judge_rerun(case, status, world.golden, world.remembered), f"round {number}")
    for number in range(40 if world.long else 6):
        case = Case(world.base / "eight", world.template)
        all_eight = [case.start() for _ in range(8)]
        statuses = [finish(case, one) for one in all_eight]
        fault = "" if set(statuses) <= {0, 3, 75} and set(statuses) & {0, 3} else f"statuses {statuses}"
        tally.count(fault or judge_rerun(case, case.run(), world.golden, world.remembered), f"all at once, {number}")
    tally.note(f"seven refusals took at most {slowest:.2f} s together")


def is_locked(lock):
    """Whether somebody holds the lock file: another try at it fails."""
    return lock.exists() and subprocess.run(("flock", "-n", str(lock), "true"), check=False).returncode != 0


def finish(case, process):
    case.said = process.communicate(timeout=120)
    case.look_for_canaries()
    return process.returncode


def no_network(world):
    """P16: a night without any network, and no call about one where there is a network."""
    tally = world.tallies["P16"]
    case = Case(world.base / "network", world.template)
    log = world.base / "network.trace"
    traced = "trace=%network,execve"
    status = case.run(("strace", "-f", "-qq", "-o", str(log), "-e", traced))
    text = log.read_text()
    sockets = [line for line in text.splitlines() if re.search(r"\b(socket|connect|bind|sendto|sendmsg)\(", line)]
    if "execve" not in text:
        tally.count("strace wrote nothing", "the trace")
    tally.count(sockets[0] if sockets else "", "calls about the network")
    tally.count(judge_rerun(case, status, world.golden, world.remembered), "the traced night")
    if os.geteuid() == 0:
        case = Case(world.base / "network", world.template)
        status = case.run(("unshare", "-n"))
        tally.count(judge_rerun(case, status, world.golden, world.remembered), "without any network")


def resends(world):
    """P7: the five children arrive in random overlapping files, some twice, some renamed; each is told once."""
    tally = world.tallies["P7"]
    small = world.small
    schedules = []
    for _ in range(1000 if world.long else 40):
        parts = [world.random.sample(small.rows, world.random.randint(1, 5)) for _ in range(world.random.randint(1, 4))]
        schedules.append((parts + [world.random.sample(small.rows, 5)],
                          [world.random.choice(("police-2026-11-20.csv", "renamed.csv")) for _ in range(5)]))

    def work(worker, schedule):
        parts, names = schedule
        case = Case(world.base / f"resend-{worker}", world.template)
        text = (case.folder / "encompass.yaml").read_text().replace("police-2026-11-20.csv", "incoming/*.csv")
        (case.folder / "encompass.yaml").write_text(text)
        (case.folder / "police-2026-11-20.csv").unlink()
        statuses = []
        for rows, name in zip(parts, names):
            shutil.rmtree(case.folder / "incoming", ignore_errors=True)
            (case.folder / "incoming").mkdir()
            small.write_police(case.folder / "incoming", rows, name)
            statuses.append(case.run())
        told = {row[0]: 0 for row in small.rows}
        for path, content in case.published().items():
            if path.endswith("/match-log.csv") and not path.startswith("current"):
                for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
                    told[row["source_row_id"]] += row["disposition"] == "notify"
        # A feed that holds nothing new may be refused; a child may not be left out or told twice.
        fault = "" if set(statuses) <= {0, 3, 65} else f"statuses {statuses}"
        doubled = sum(count > 1 for count in told.values())
        lost = sum(count == 0 for count in told.values())
        if not fault and (doubled or lost):
            fault = f"{doubled} told twice and {lost} not at all, statuses {statuses}"
        tally.count(fault, f"files of {[len(rows) for rows in parts]} rows named {names[:len(parts)]}")

    share_out(world, schedules, work)


def clocks(world):
    """P11: six times around each change of the clocks to 2036, by the machine's own clock, and clocks gone wrong."""
    tally = world.tallies["P11"]
    if not shutil.which("faketime"):
        tally.impossible = "there is no faketime"
        return
    moments = []
    for year in range(2026, 2037):
        for month in (3, 10):
            last = datetime.date(year, month, 31)
            sunday = last - datetime.timedelta(days=(last.weekday() + 1) % 7)
            one = datetime.datetime(sunday.year, sunday.month, sunday.day, 1, tzinfo=datetime.timezone.utc)
            moments += [int(one.timestamp()) + minutes * 60 for minutes in (-91, -30, -1, 0, 30, 75)]
    if not world.long:
        moments = moments[6:12] + world.random.sample(moments, 24)

    def work(worker, moment):
        local = datetime.datetime.fromtimestamp(moment, LONDON)
        small = Small(local.date())
        template = world.base / f"clock-{worker}-night"
        shutil.rmtree(template, ignore_errors=True)
        small.write(template)
        remove_calendar(template)
        case = Case(world.base / f"clock-{worker}", template, as_of=None)
        for table in template.glob("*.csv"):
            os.utime(case.folder / table.name, (moment - 3600, moment - 3600))
        status = case.run(("faketime", "-f", f"@{moment}"), ("--json",), environment={
            "TZ": world.random.choice(("Europe/London", "UTC", "America/New_York")), "FAKETIME_FMT": "%s",
            "NO_FAKE_STAT": "1"})  # the files say when they were written, and the night looks
        fault = f"status {status}: {case.said[1].decode(errors='replace').strip()[-300:]}"
        if status in PUBLISHED:
            run = json.loads(case.said[0])["run_id"]
            fault = "" if run == f"{local.date()}-1" else f"the run is {run}"
        tally.count(fault, f"{local.isoformat()} ({moment})")

    share_out(world, moments, work)
    back_and_forth(world, tally)


def remove_calendar(folder):
    """Leaves weekends as the only closed days: the sample's calendar knows one school year."""
    text = (folder / "encompass.yaml").read_text()
    (folder / "encompass.yaml").write_text(re.sub(r"(?m)^calendar:\n(  .*\n)+", "", text))


def back_and_forth(world, tally):
    """A clock that is behind the last run, or a year off, must refuse or do no harm: nobody is told twice."""
    for title, days in (("a day back", -1), ("a year back", -365), ("a year on", 365)):
        case = Case(world.base / "jump", world.template)
        first = case.run()
        case.as_of = f"{Small().day + datetime.timedelta(days=days)}T02:15"
        second = case.run()
        told = sum(content.decode("utf-8-sig").count(",notify,") for path, content in case.published().items()
                   if path.endswith("/match-log.csv") and not path.startswith("current"))
        fault = "" if first in PUBLISHED and told == 5 else f"statuses {first}, {second}: {told} told of 5"
        tally.count(fault, title)


def conservation(world):
    """P1: files of rows good and bad, with the sums of the run against sums made while the file was written."""
    tally = world.tallies["P1"]
    adult, child = "SUSPECT", "CHILD - PRESENT"
    files = []
    for _ in range(1000 if world.long else 40):
        rows, counts = [], {"rows_without_child": 0, "rows_with_children": 0, "rows_rejected": 0}
        for number in range(world.random.randint(1, 60)):
            row = list(world.random.choice(world.small.rows))
            row[0] = f"L{number:07}"
            row[1] = f"BX-1119-{number:04}"
            kind = world.random.choices(("child", "adult", "ragged", "quote", "blank"), (10, 10, 0.2, 0.2, 1))[0]
            if kind in ("ragged", "quote") and counts["rows_rejected"] == 3:
                kind = "child"
            row[4] = adult if kind == "adult" else child
            row[8] = "09/06/1976" if kind == "adult" else row[8]  # a suspect under 18 would be a child too
            line = ",".join(row[:-3] if kind == "ragged" else row)
            if kind == "quote":
                line = line.replace("High", 'Hi"gh')
            rows.append("" if kind == "blank" else line)
            if kind != "blank":
                counts[{"child": "rows_with_children", "adult": "rows_without_child"}.get(kind, "rows_rejected")] += 1
        if counts["rows_with_children"]:
            files.append((rows, counts))

    def work(worker, file):
        rows, counts = file
        case = Case(world.base / f"sums-{worker}", world.template)
        police = case.folder / "police-2026-11-20.csv"
        heading = police.read_bytes().splitlines()[0]
        police.write_bytes(b"\r\n".join([heading, *(row.encode("cp1252") for row in rows), b""]))
        status = case.run(more=("--json",))
        fault = f"status {status}: {case.said[1].decode(errors='replace').strip()[:200]}"
        if status in PUBLISHED:
            result = json.loads(case.said[0])["result"]
            wrong = {name: (count, result[name]) for name, count in counts.items() if result[name] != count}
            ends = sum(result[name] for name in ("notify", "review", "refer", "suppress"))
            if ends != result["children"] or result["rows_read"] != sum(counts.values()):
                wrong["sums"] = (result["children"], ends)
            fault = f"written and told: {wrong}" if wrong else ""
        tally.count(fault, f"a file of {len(rows)} lines")

    share_out(world, files, work)
