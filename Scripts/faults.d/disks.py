"""Disks that are full, read-only, too small for names, or lose their power: P3 and P5. They need mounts."""

import os
import shutil
import subprocess
import time

from night import HONEST, PUBLISHED, Case
from sweep import FAULTS, calls, judge_rerun

MOUNTED = []
LOOPS = []
CUT_FILE_SYSTEMS = {
    # Nothing reaches the disk by itself within five minutes: what was not synced is lost.
    "ext4": (("mkfs.ext4", "-q", "-F"), "commit=300"),
    "xfs": (("mkfs.xfs", "-q", "-f"), "noatime"),
}


def command(*words, check=True):
    return subprocess.run(words, check=check, capture_output=True, text=True)


def mount(where, *words):
    for _ in range(30):  # a disk that was just taken away may be busy for a moment
        if command("mount", *words, str(where), check=False).returncode == 0:
            break
        time.sleep(0.1)
    else:
        command("mount", *words, str(where))
    MOUNTED.append(where)


def unmount(where):
    command("umount", str(where))
    MOUNTED.remove(where)


def unmount_all():
    for where in list(reversed(MOUNTED)):
        command("umount", "-l", str(where), check=False)
    for device in LOOPS:
        command("losetup", "-d", device, check=False)


def refusal(work):
    """Why something cannot be done here; empty where it can."""
    if os.geteuid() != 0:
        return "only root can mount"
    try:
        work()
    except (subprocess.CalledProcessError, FileNotFoundError) as error:
        return " ".join(str(getattr(error, "stderr", "") or error).split())
    return ""


def full_disks(world):
    """P5: disks of every size in steps of 4 KiB, of every number of names, and read-only; and limits on files."""
    tally = world.tallies["P5"]
    small_files(world, tally)
    probe = Case(world.base / "probe", world.template)

    def try_mount():
        mount(probe.disk, "-t", "tmpfs", "-o", "size=16k", "tmpfs")
        unmount(probe.disk)

    problem = refusal(try_mount)
    if problem:
        tally.impossible = f"disks of a size of their own ({problem})"
        return
    with_room = tmpfs_case(world, "size=256m")
    with_room.run()
    facts = os.statvfs(with_room.disk)
    unmount(with_room.disk)
    # The journal of the state comes and goes, so the peak is higher than what is left: half as much again.
    kib = (facts.f_blocks - facts.f_bfree) * facts.f_frsize // 1024 * 3 // 2
    stride = 1 if world.long else 8
    limits = [f"size={size}k" for size in range(4 + 4 * world.random.randrange(stride), kib, 4 * stride)]
    limits += [f"nr_inodes={count}" for count in range(2, facts.f_files - facts.f_ffree + 4, 1 if world.long else 3)]
    refused = 0
    for limit in limits:
        case = tmpfs_case(world, limit)
        status = case.run()
        refused += status not in PUBLISHED
        fault = judge_refusal(case, status, world.golden)
        command("mount", "-o", "remount,size=256m,nr_inodes=100000", str(case.disk))
        tally.count(fault or judge_rerun(case, case.run(), world.golden, world.remembered), limit)
        unmount(case.disk)
    tally.note(f"{len(limits)} small disks, {refused} of them too small")
    if refused in (0, len(limits)):
        tally.count("the sizes tried do not straddle what the night needs", "the whole of it")
    read_only(world, tally)


def tmpfs_case(world, options):
    case = Case(world.base / "on-disk", world.template)
    mount(case.disk, "-t", "tmpfs", "-o", f"{options},mode=0700", "tmpfs")
    return case


def judge_refusal(case, status, golden):
    """What is wrong with a run that met a fault; nothing where it published the whole, or refused and said why."""
    if status not in PUBLISHED + HONEST:
        return f"the run ended with status {status}: {case.said[1].decode(errors='replace').strip()[:200]}"
    if not case.is_whole_or_absent(golden):
        return "half a list is to be seen"
    if status in PUBLISHED and case.published() != golden:
        return f"status {status} was said, and the lists are not there"
    if status in HONEST and not case.said[1].strip():
        return f"status {status} without a word of why"
    return ""


def read_only(world, tally):
    """A disk that became read-only under yesterday's lists: today is refused, and they stay as they are."""
    case = tmpfs_case(world, "size=256m")
    case.run()
    before = case.published()
    command("mount", "-o", "remount,ro", str(case.disk))
    case.as_of = "2026-11-23T02:15"
    status = case.run()
    fault = "" if status in HONEST else f"the run ended with status {status}"
    if case.published() != before:
        fault = "the lists from before changed"
    tally.count(fault, "a read-only disk")
    unmount(case.disk)


def small_files(world, tally):
    """A limit on the size of any one file (`ulimit -f`), from nothing to more than the largest."""
    largest = max(path.stat().st_size for path in world.golden_case.disk.rglob("*") if path.is_file())
    steps = 60 if world.long else 12
    for size in sorted({0, 1, *(largest * step // steps for step in range(1, steps + 2))}):
        case = Case(world.base / "limited", world.template)
        status = case.run(("prlimit", f"--fsize={size}"))
        fault = judge_refusal(case, status, world.golden)
        tally.count(fault or judge_rerun(case, case.run(), world.golden, world.remembered), f"files of {size} bytes")


def power_cuts(world):
    """P3: the process is killed at a random call and the power fails at the same moment; then everything starts again."""
    tally = world.tallies["P3"]
    found = [entry for entry in calls(Case(world.base / "traced", world.template)) if entry[2]]
    for kind, (make, options) in CUT_FILE_SYSTEMS.items():
        image = world.base / f"{kind}.img"
        image.unlink(missing_ok=True)
        with open(image, "wb") as file:
            file.truncate(320 << 20)
        probe = Case(world.base / "probe", world.template)

        def try_cut():
            LOOPS.append(command("losetup", "-f", "--show", str(image)).stdout.strip())
            command(*make, LOOPS[-1])
            mount(probe.disk, "-o", options, LOOPS[-1])
            command("xfs_io", "-x", "-c", "shutdown", str(probe.disk))
            unmount(probe.disk)

        problem = refusal(try_cut)
        if problem:
            tally.impossible = f"{kind} on a loop device ({problem})"
            continue
        cuts = world.random.choices(found, k=350 if world.long else 30)
        for name, number, _ in cuts:
            tally.count(cut(world, LOOPS[-1], make, options, name, number), f"{kind}, {name} number {number}")
        image.unlink()


def cut(world, device, make, options, name, number):
    """One power cut; returns what is wrong after the restart."""
    command(*make, device)
    case = Case(world.base / "cut", world.template)
    log = world.base / "cut.inject"
    mount(case.disk, "-o", options, device)
    case.disk.chmod(0o700)
    command("sync", "-f", str(case.disk))
    case.run(("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={name}",
              "-e", f"inject={name}:{FAULTS['KILL']}:when={number}"))
    was_killed = "killed by SIGKILL" in log.read_text(errors="replace")
    command("xfs_io", "-x", "-c", "shutdown", str(case.disk))
    unmount(case.disk)
    mount(case.disk, "-o", options, device)
    try:
        if not was_killed:
            return "the run was not killed"
        if not case.is_whole_or_absent(world.golden):
            return "half a list is to be seen"
        shutil.rmtree(case.disk / "lost+found", ignore_errors=True)
        return judge_rerun(case, case.run(), world.golden, world.remembered)
    finally:
        unmount(case.disk)
