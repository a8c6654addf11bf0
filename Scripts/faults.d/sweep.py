"""P2, P5, P6, P15: a fault at every system call that changes something, then a run without one.

A first trace lists the calls by name and number, because strace counts each call's name apart. A fault counts only
where strace's own log shows that it was put in.
"""

import re
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

import trail
from night import HONEST, PUBLISHED, Case, process_of

CHANGING = ("openat", "open", "creat", "write", "pwrite64", "writev", "fsync", "fdatasync", "sync_file_range", "rename",
            "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "ftruncate",
            "fallocate", "symlink", "symlinkat", "chmod", "fchmod", "fchmodat", "flock", "fcntl")
READING = ("openat", "read", "pread64", "getdents64", "close")
FAULTS = {"KILL": "signal=KILL", "EIO": "error=EIO", "ENOSPC": "error=ENOSPC", "EINTR": "error=EINTR"}
# One traced call: 1234 12:00:00 openat(AT_FDCWD</x>, "name", O_CREAT…) = 3</x/name>
CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
WORKING_FOLDER = re.compile(r"AT_FDCWD<[^>]*>")  # stands in every call by path, whatever the path


def calls(case):
    """The calls of one run that touch the night: (name, number, whether it changes something), in order."""
    log = case.folder.parent / (case.folder.name + ".trace")
    traced = sorted(set(CHANGING + READING))
    before = ("strace", "-f", "-y", "-qq", "-o", str(log), "-e", "trace=" + ",".join("?" + name for name in traced))
    status = case.run(before)
    if status not in PUBLISHED:
        raise SystemExit(f"the traced night ended with {status}")
    counts, found = defaultdict(int), []
    for line in log.read_text(errors="replace").splitlines():
        match = CALL.match(line)
        if not match:
            continue
        thread, name, rest = match.groups()
        counts[thread, name] += 1
        # /proc/self is where Swift's runtime finds the arguments of the program.
        if str(case.folder) not in WORKING_FOLDER.sub("", rest) and '"/proc/self/' not in rest:
            continue
        changes = name in CHANGING and ("O_CREAT" in rest if name in ("open", "openat") else True)
        if name == "fcntl":
            changes = "LK" in rest
        if changes or name in READING:
            found.append((name, counts[thread, name], changes))
    return sorted(set(found), key=found.index)


def plan(found):
    """Every (call, number, fault) worth trying: all four where something changes, a failed read elsewhere."""
    return [(name, number, fault) for name, number, changes in found
            for fault in FAULTS if changes or fault == "EIO"]


def try_one(case, entry, golden, remembered):
    """Puts one fault in, judges what is seen, runs again, and says what is wrong: nothing where all is well."""
    name, number, fault = entry
    log = case.folder.parent / (case.folder.name + ".inject")
    inject = f"inject={name}:{FAULTS[fault]}:when={number}"
    status = case.run(("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={name}", "-e", inject))
    text = log.read_text(errors="replace")
    if ("killed by SIGKILL" if fault == "KILL" else "(INJECTED)") not in text:
        return "missed"
    if status == 124:
        return "the run did not end"
    if fault == "KILL":
        if status not in (-9, 137):
            return f"killed, and yet the status is {status}"
    elif status not in PUBLISHED + HONEST:
        return f"the run ended with status {status}"
    if not case.is_whole_or_absent(golden):
        return "half a list is to be seen"
    if status in PUBLISHED:
        missing = not_there(case, golden)
        # A process beside the schools' may fall alone: then the status is 3, and the reason stands under its name.
        told = status == 3 and all(f"{process}: ".encode() in case.said[1] for process in missing)
        if "schools" in missing or missing and not told:
            return f"status {status} was said, and the lists are not there"
    if status in HONEST and not case.said[1].strip():
        return f"status {status} without a word of why"
    again = case.run()
    if again == 3 and trail.fell_beside(case.written_trail()):
        # What was being computed beside the schools when the night died is left out once, and said; then it is made.
        again = case.run()
    return judge_rerun(case, again, golden, remembered)


def not_there(case, golden):
    """The processes whose list is not the whole one."""
    seen, wanted = case.published(), golden
    if trail.fell_beside(case.written_trail()):
        # Without notices to tell of, the hub's list is another one; that it is whole is judged elsewhere.
        seen, wanted = ({name: content for name, content in trail.plain(files).items() if process_of(name) != "hub"}
                        for files in (seen, wanted))
    names = {name for files in (seen, wanted) for name in files if seen.get(name) != wanted.get(name)}
    return sorted({process_of(name) for name in names})


def judge_rerun(case, status, golden, remembered):
    """What is wrong after a run without faults: nothing where it ends as if there had never been one."""
    if status not in PUBLISHED:
        return f"the rerun ended with status {status}: {case.said[1].decode(errors='replace').strip()[:200]}"
    fault = compare(case, golden, remembered)
    if fault:
        return fault
    if case.leftovers():
        return f"the rerun left {', '.join(case.leftovers())}"
    if case.leaks:
        return f"a personal value stood in {', '.join(sorted(set(case.leaks)))}"
    return ""


def compare(case, golden, remembered):
    """Byte for byte; where a start was refused and said so in the trail, all but what follows from that: see trail."""
    published, memory = case.published(), case.remembered()
    refusals, fell_beside = trail.refusals(memory), trail.fell_beside(memory)
    if refusals > case.refused:
        return f"{refusals} refusals stand in the trail, and {case.refused} starts were refused"
    if refusals or fell_beside:
        fault = trail.fault(case)
        if fault:
            return fault
        files, rows = (trail.beside, trail.beside_memory) if fell_beside else (trail.plain, trail.plain_memory)
        published, golden, memory, remembered = files(published), files(golden), rows(memory), rows(remembered)
    if published != golden:
        return "the rerun published other bytes than an undisturbed night: " + differing(published, golden)
    if memory != remembered:
        return "the rerun remembers something else than an undisturbed night: " + differing(memory, remembered)
    return ""


def differing(left, right):
    return ", ".join(sorted(name for name in {*left, *right} if left.get(name) != right.get(name)))


def sweep(tallies, base, label, template, entries, golden, remembered, workers, until):
    """Tries all entries on copies of a night; a fault that was not put in is tried once more, then counted a failure.

    They come in random order, so that where the time runs out, what was tried is a fair sample; that is a note.
    """
    tried = []

    def work(task):
        worker, share = task
        for entry in share:
            if time.monotonic() > until:
                return
            tried.append(entry)
            case = Case(base / f"{label}-{worker}", template)
            fault = try_one(case, entry, golden, remembered)
            if fault == "missed":
                case = Case(base / f"{label}-{worker}", template)
                fault = try_one(case, entry, golden, remembered)
            if fault == "missed":
                fault = "the fault was not put in, twice"
            what = f"{label} night, {entry[2]} at {entry[0]} number {entry[1]}"
            tallies["P2"].count(fault, what)
            tallies["P15"].count(", ".join(sorted(set(case.leaks))), what)
            tallies["P6"].count(fault if "was said" in fault else "", what)
            tallies["P5"].count(fault if "half a list" in fault else "", what)

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(work, [(worker, entries[worker::workers]) for worker in range(workers)]))
    short = "" if len(tried) == len(entries) else " ONLY, for want of time,"
    tallies["P2"].note(f"{len(tried)}{short} of the {len(entries)} faults planned for the {label} night")
