"""Scripts/faults: puts faults into whole nights and prints one line a promise. See docs/reliability.md."""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import disks  # noqa: E402
import starts  # noqa: E402
import sweep  # noqa: E402
import trail  # noqa: E402
from night import Case, Small, golden, write_companions, write_sample  # noqa: E402
from tally import Tally  # noqa: E402

PROMISES = {
    "P1": "every row ends in exactly one outcome", "P2": "stopped anywhere, run again: the same bytes",
    "P3": "power cuts lose and double nothing", "P4": "kill -9 at random instants",
    "P5": "a full disk or a failed sync never leaves half a list", "P6": "status 0 or 3 is said only of lists on disk",
    "P7": "a child is told once per incident and school", "P8": "never a silently wrong row",
    "P9": "bad input cannot hurt us", "P10": "lists by 07:15 or an alarm by 07:30",
    "P11": "the right day at every clock change", "P12": "any change to the past is found",
    "P13": "anyone can check without our code", "P14": "one child's proof shows no other child",
    "P15": "no name outside lists and state", "P16": "no network", "P17": "text from police is only ever text",
    "P18": "two starts, one run",
}
ELSEWHERE = {
    "P8": "Scripts/corpora and the tests of Tabular", "P9": "Scripts/fuzz", "P10": "the tests of the watchdog",
    "P12": "the tests of the audit trail", "P13": "the tests of the audit trail",
    "P14": "the tests of the audit trail", "P17": "the tests named HostileText",
}


def main():
    options = arguments()
    Case.program = options.program.resolve()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    workers = os.cpu_count() or 1
    wanted = set(options.only or PROMISES)
    print(f"Program {Case.program}, seed {seed}, {workers} at a time, {'long' if options.long else 'short'} form.")
    tallies = {name: Tally(f"{name} {title}") for name, title in PROMISES.items()}
    for name, where in ELSEWHERE.items():
        tallies[name].note(f"not by this script; see {where}")
    base = Path(tempfile.mkdtemp(prefix="encompass-faults-", dir=options.folder))
    try:
        world = World(base, options.long, seed, workers, tallies)
        world.seconds_allowed = options.seconds
        problem = tracing_problem(base)
        for names, step in steps():
            asked = wanted & set(names)
            if asked and problem and step in traced_steps():
                for name in asked:
                    tallies[name].impossible = problem
            elif asked:
                began = time.monotonic()
                step(world)
                print(f"    {' '.join(names)}: {time.monotonic() - began:.0f} s", flush=True)
    finally:
        disks.unmount_all()
        shutil.rmtree(base, ignore_errors=True)
    for name in PROMISES:
        if name in wanted or tallies[name].cases:
            print(tallies[name].line())
    failures = sum(tally.failures for tally in tallies.values())
    impossible = [name for name in PROMISES if tallies[name].impossible]
    if impossible:
        print(f"NOT TRIED because this machine cannot: {' '.join(impossible)}. Run it where it can before you rely on it.")
    sys.exit(1 if failures else 0)


class World:
    """The small night's files, what an undisturbed run makes of them, and what every step shares."""

    def __init__(self, base, long, seed, workers, tallies):
        self.base, self.long, self.workers, self.tallies = base, long, workers, tallies
        self.random = random.Random(seed)
        self.small = Small()
        Case.canaries = self.small.canaries
        self.template = base / "small"
        self.small.write(self.template)
        # The first run makes the keys; every copy of the night then has the same ones.
        case = Case(base / "first", self.template)
        if case.run() not in (0, 3):
            raise SystemExit(f"the small night ends with {case.said[1].decode(errors='replace')}")
        shutil.copytree(case.folder / "keys", self.template / "keys")
        self.golden_case, self.golden, self.remembered, self.seconds = golden(base / "golden", self.template)
        fault = trail.fault(self.golden_case)
        if fault:
            raise SystemExit(f"the undisturbed night: {fault}")
        listed = self.golden["2026-11-20/1/call-sheets.html"].decode()
        if [word for word in self.small.canaries if word.lower() in listed.lower()] == []:
            raise SystemExit("no canary stands on the call sheets: looking for them elsewhere would prove nothing")


def tracing_problem(base):
    """Why strace cannot put a fault in here; empty where it can. Some containers forbid one program to trace another."""
    log = base / "probe.inject"
    words = ("strace", "-qq", "-o", str(log), "-e", "trace=openat", "-e", "inject=openat:error=EIO:when=1", "true")
    tried = subprocess.run(words, check=False, capture_output=True, text=True)
    if log.exists() and "(INJECTED)" in log.read_text(errors="replace"):
        return ""
    return f"strace cannot put faults in ({' '.join(tried.stderr.split()) or tried.returncode})"


def steps():
    return [
        (("P2", "P6", "P15"), sweep_nights), (("P5",), disks.full_disks), (("P3",), disks.power_cuts),
        (("P4",), starts.kill_at_random), (("P18",), starts.eight_at_once), (("P16",), starts.no_network),
        (("P7",), starts.resends), (("P11",), starts.clocks), (("P1",), starts.conservation),
    ]


def traced_steps():
    return sweep_nights, disks.power_cuts, starts.eight_at_once, starts.no_network


def sweep_nights(world):
    found = sweep.calls(Case(world.base / "traced", world.template))
    entries = sweep.plan(found)
    world.random.shuffle(entries)
    world.tallies["P2"].note(f"{len(found)} calls of the small night")
    until = time.monotonic() + (world.seconds_allowed or 1e9)
    sweep.sweep(world.tallies, world.base, "small", world.template, entries, world.golden, world.remembered,
                world.workers, until)
    sweep_part(world, "sample", write_sample)
    sweep_part(world, "three-process", lambda folder: write_companions(folder, world.small))


def sweep_part(world, label, write):
    """One in ten of another night's faults; all of them in the long form."""
    template = world.base / label
    write(template)
    shutil.copytree(world.template / "keys", template / "keys")
    _, published, remembered, _ = golden(world.base / f"{label}-golden", template)
    found = sweep.calls(Case(world.base / f"{label}-traced", template))
    entries = sweep.plan(found)
    world.random.shuffle(entries)
    if not world.long:
        entries = entries[:len(entries) // 10]
    world.tallies["P2"].note(f"{len(found)} calls of the {label} night")
    until = time.monotonic() + (world.seconds_allowed or 4e9) / 4
    sweep.sweep(world.tallies, world.base, label, template, entries, published, remembered, world.workers, until)


def arguments():
    parser = argparse.ArgumentParser(prog="Scripts/faults")
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--long", action="store_true", help="the whole sample night, and many more random cases")
    parser.add_argument("--only", nargs="+", choices=list(PROMISES), metavar="PROMISE", help="only these, P1 to P18")
    parser.add_argument("--seed", type=int, help="the seed of an earlier run")
    parser.add_argument("--seconds", type=float, help="stop each sweep of all calls after so long, and say so")
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None,
                        help="where nights are run (default: memory)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
