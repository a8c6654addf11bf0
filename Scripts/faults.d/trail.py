"""What a refused start rightly leaves behind, taken away again, so that the rest can be compared byte for byte.

A start that could not publish says so in the audit trail, where its disk still lets it. History is an input of the
night: the next one's records stand two places later, and the footers of its pages state another size and root. All
else must be as if there had been no fault, and the trail itself must be good to a verifier that shares no code with
the program, footers included.
"""

import functools
import hashlib
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import verify_audit  # noqa: E402

# The same few checkpoints come back in case after case, and each asks openssl.
verify_audit.signed = functools.cache(verify_audit.signed)
LOG = "disk/state/audit/log.jsonl"
FOOTER = re.compile(rb"Audit <b>(\d+)</b> &nbsp; ([0-9A-F <>/b]+?) &nbsp; check <b>\w{4}</b> &nbsp; key [0-9a-f]{8}")
HASHED = re.compile(rb"^([0-9a-f]{64})  (.*)$", re.M)
# Where a record stands, and what it says of the tree before it.
PLACES = ("i", "n", "previous_size", "previous_root")


def refusals(remembered):
    """How many refused starts of the schools' own night the trail holds."""
    return sum(record["t"] == "run_refused" and "process" not in record for record in records(remembered))


def fell_beside(remembered):
    """Whether a process beside the schools' was refused on the way: it, and the hub's list, were then made later."""
    return any(record["t"] == "run_refused" and "process" in record for record in records(remembered))


def beside(files):
    """Files without what follows from a companion's refusal: another place in the trail, and a hub's list made again."""
    result = {name: content for name, content in plain(files).items() if not name.startswith("hub/")}
    newest = files.get("hub/current", b"").removeprefix(b"-> ").decode()
    result["hub's newest list"] = files.get(f"hub/{newest}/meeting.csv")
    return result


def beside_memory(remembered):
    """All that is remembered of schools and practices; of the hub's list its file is compared, and its records stand."""
    result = {}
    for name, rows in plain_memory(remembered).items():
        if name == LOG:
            rows = [record for record in rows if record.get("process") != "hub"]
        elif name.startswith("sister_"):
            rows = [row for row in rows if "practices-" in repr(row) and "-refused-" not in repr(row)]
        result[name] = rows
    # Whether it was committed with the schools' night or later is a column of its own.
    result["sister_runs"] = [tuple(value for value in row if value not in (None, row[2] + "-1")) for row in result["sister_runs"]]
    return result


def records(remembered):
    return [json.loads(line) for line in remembered.get(LOG, b"").splitlines()]


def plain(files):
    """Published files without size and root in footers, nor the digests of what holds them."""
    result = {}
    for name, content in files.items():
        content = FOOTER.sub(b"Audit", content)
        if name.endswith("SHA256SUMS"):
            content = HASHED.sub(lambda line: line[2] if is_page(line[2].decode()) else line[0], content)
        elif name.endswith("manifest.json"):
            manifest = json.loads(content)
            for entry in manifest["outputs"]:
                if is_page(entry["path"]):
                    del entry["sha256"], entry["bytes"]
            content = json.dumps(manifest, sort_keys=True).encode()
        result[name] = content
    return result


def is_page(name):
    return name.endswith((".html", "manifest.json"))


def plain_memory(remembered):
    """All that is remembered but the refusals themselves, and the places in the trail that follow from them."""
    result = {name: rows for name, rows in remembered.items() if isinstance(rows, list) and name != "trail"}
    result["runs"] = [row for row in remembered.get("runs", []) if "refused" not in row]
    for table in ("outputs", "sister_outputs"):
        result[table] = [(run, place, plain({path: content}), hashlib.sha256(content).hexdigest() == digest)
                         for run, place, path, content, digest in remembered.get(table, [])]
    kept, pending = [], None
    for record in records(remembered):
        for place in PLACES:
            record.pop(place, None)
        if record["t"] == "run_refused" and pending is not None:
            pending = None
            continue
        if pending is not None:
            kept.append(pending)
        pending = record if record["t"] == "run_opened" else None
        if pending is None:
            kept.append(record)
    result[LOG] = kept
    return result


def sums_fault(published):
    """The first file that is not what the sums of its folder say; nothing where all are."""
    for name, content in published.items():
        if name.endswith("SHA256SUMS"):
            folder = name[:-len("SHA256SUMS")]
            for digest, other in HASHED.findall(content):
                if hashlib.sha256(published.get(folder + other.decode(), b"")).hexdigest() != digest.decode():
                    return f"{other.decode()} is not what SHA256SUMS says"
    return ""


def fault(case):
    """What is wrong with the digests of the published files or with the trail; nothing where all is good."""
    published = case.published()
    papers = {f"{size.decode()}:{re.sub(rb'[^0-9A-F]', b'', re.sub(rb'</?b>', b'', root)).decode()}"
              for content in published.values() for size, root in FOOTER.findall(content)}
    if sums_fault(published):
        return sums_fault(published)
    if published and not papers:
        return "no page states a root"
    keys = (case.folder / "keys" / "audit.vkeys").read_text().splitlines()
    roots = [(int(size), bytes.fromhex(root)) for size, root in (paper.split(":") for paper in sorted(papers))]
    try:
        verify_audit.verify(case.disk / "state" / "audit", [verify_audit.read_key(key) for key in keys], roots)
    except (verify_audit.Bad, OSError, ValueError, KeyError, IndexError) as bad:
        return f"the trail is not good: {bad}"
    return ""
