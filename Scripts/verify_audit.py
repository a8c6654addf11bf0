#!/usr/bin/env python3
"""Verifies an audit folder of encompass. Shares no code with it: the standard library, and openssl on the path.

    Scripts/verify_audit.py FOLDER --key 'name+id+key' [--paper SIZE:ROOT]... [--proof FILE]

FOLDER holds log.jsonl, leaves.bin and checkpoints/. The key is the line printed when it was made; several may be given.
Ends with 0 where all is good, 1 where something is wrong (the first bad record or night is named), 66 where it could
not check. docs/audit-trail.md tells the same check by hand.
"""
import argparse, base64, hashlib, json, os, subprocess, sys, tempfile

SPKI = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: an Ed25519 public key in DER, before its 32 bytes
KINDS = ("notify", "review", "refer", "suppress", "reject")
digest = lambda data: hashlib.sha256(data).digest()


class Bad(Exception):
    pass


class Tree:  # RFC 6962: the roots of the perfect subtrees, largest first
    def __init__(self):
        self.size, self.peaks = 0, []

    def add(self, leaf):
        rest, self.size = self.size, self.size + 1
        while rest & 1:
            leaf, rest = digest(b"\1" + self.peaks.pop() + leaf), rest >> 1
        self.peaks.append(leaf)

    def root(self):
        if not self.peaks:
            return digest(b"")
        node = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            node = digest(b"\1" + peak + node)
        return node


def read_key(text):
    name, ident, coded = text.split("+", 2)
    raw = base64.b64decode(coded, validate=True)
    if raw[0] != 1 or len(raw) != 33 or digest(name.encode() + b"\n" + raw)[:4].hex() != ident:
        raise ValueError("not a key: " + text)
    return name, bytes.fromhex(ident), raw[1:]


def signed(key, body, signature):
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("key", "body", "signature")]
        for name, data in zip(names, (SPKI + key, body, signature)):
            with open(name, "wb") as file:
                file.write(data)
        return subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", names[0], "-rawin",
             "-in", names[1], "-sigfile", names[2]], capture_output=True).returncode == 0


def read_paper(text):  # SIZE:ROOT or SIZE:ROOT:CHECK, as a sheet's foot has it
    size, root, *check = text.upper().replace(" ", "").replace(",", "").split(":")
    if len(root) != 64 or len(check) > 1:
        raise ValueError("a paper is SIZE:ROOT:CHECK, with 64 digits of root")
    total = 0
    for digit in [*map(int, size), 16, *(int(sign, 16) for sign in root)]:
        total = (2 * total + digit + 1) % 1_048_573
    right = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[total >> shift & 31] for shift in (15, 10, 5, 0))
    if check and check[0].translate(str.maketrans("OIL", "011")) != right:
        raise ValueError("the check says that a sign of the paper was typed wrong: type it again")
    return int(size), bytes.fromhex(root)


def read_note(data, keys):
    body, _, lines = data.partition(b"\n\n")
    origin, size, root = body.decode().split("\n")
    for line in lines.decode().splitlines():
        dash, name, coded = line.split(" ")
        raw = base64.b64decode(coded, validate=True)
        for key_name, ident, key in keys:
            if dash == "—" and name == key_name == origin and raw[:4] == ident and signed(key, body + b"\n", raw[4:]):
                return int(size), base64.b64decode(root, validate=True)
    raise ValueError("no known key signed")


def verify(folder, keys, papers):
    for name in ("log.jsonl", "leaves.bin"):
        if not os.path.isfile(os.path.join(folder, name)):
            raise Bad(f"{name} is no file")
    with open(os.path.join(folder, "log.jsonl"), "rb") as file:
        lines = file.read()
    with open(os.path.join(folder, "leaves.bin"), "rb") as file:
        leaves = file.read()
    notes = {int(name): open(os.path.join(folder, "checkpoints", name), "rb").read()
             for name in os.listdir(os.path.join(folder, "checkpoints")) if name.isdigit()}
    total, tree, good, gaps, pruned = len(leaves) // 32, Tree(), 0, [], []
    run, day, counts, newest = None, "", {}, ""

    def grow(leaf):
        nonlocal good
        tree.add(leaf)
        if tree.size in notes:
            try:
                size, root = read_note(notes[tree.size], keys)
            except ValueError:
                raise Bad(f"the checkpoint of {tree.size} records is altered; good up to {good}")
            if (size, root) != (tree.size, tree.root()):
                raise Bad(f"the records {good} to {tree.size - 1} ({newest}) are not those that were signed")
            good = tree.size
        for size, root in papers:
            if size == tree.size and root != tree.root():
                raise Bad(f"the paper of {size} records differs: something before record {size} was changed")

    if lines and not lines.endswith(b"\n"):
        raise Bad("the last line is cut")
    for line in lines.split(b"\n")[:-1]:
        here = tree.size
        try:
            record = json.loads(line)
            index, kind = record["i"], record["t"]
        except (ValueError, KeyError, TypeError):
            raise Bad(f"record {here} is not a record")
        if not isinstance(index, int) or index < here:
            raise Bad(f"record {here} is out of its place")
        if index > here:
            if run:
                raise Bad(f"record {here} is missing")
            gaps.append((here, index))
        while tree.size < min(index, total):
            grow(leaves[32 * tree.size:32 * tree.size + 32])
        leaf = digest(b"\0" + line)
        if leaves[32 * index:32 * index + 32] != leaf:
            raise Bad(f"record {index} ({record.get('run')}) is altered" if not gaps else f"record {gaps[0][0]} is missing, or record {index} altered")
        if kind == "run_opened":
            if run or record["day"] < day:
                raise Bad(f"record {index}: a run opens twice, or for an earlier day")
            if (record["previous_size"], record["previous_root"]) != (index, tree.root().hex()):
                raise Bad(f"record {index}: the run does not state the checkpoint before it")
            run = newest = record["run"]
            day, counts = record["day"], dict.fromkeys(KINDS + ("sheet",), 0)
        elif kind in ("row", "sheet", "run_closed", "run_refused", "withdrawn", "quiet_night", "no_school_day", "config_changed"):
            if record["run"] != run:
                raise Bad(f"record {index} stands outside of its run")
            if kind == "row":
                counts[record["disposition"]] += 1
            if kind == "sheet":
                counts["sheet"] += 1
            if kind == "run_closed":
                if any(record[name] != counts[name] for name in KINDS) or record["sheets"] != counts["sheet"]:
                    raise Bad(f"record {index}: the totals are not those of the rows")
            if kind in ("run_closed", "run_refused"):
                run = None
        elif kind == "pruned":
            pruned.append((record["from"], record["to"]))
        elif kind == "key_rotated" and record["signature"]:
            old, new = read_key(record["old"]), read_key(record["new"])
            message = f"encompass audit key rotation 1\n{record['old']}\n{record['new']}\n".encode()
            if old in keys and signed(old[2], message, base64.b64decode(record["signature"])):
                keys.append(new)
        grow(leaf)
        if kind in ("run_closed", "run_refused") and good != tree.size:
            raise Bad(f"the checkpoint of {tree.size} records is missing; good up to {good}")
    for start, end in gaps:
        if not any(low <= start and end <= high for low, high in pruned):
            raise Bad(f"record {start} is missing")
    if tree.size != total or len(leaves) % 32:
        raise Bad(f"record {tree.size} is missing: leaves.bin has {total}")
    if good != tree.size or run or any(size > tree.size for size in notes):
        raise Bad(f"the trail does not end with a signed checkpoint; good up to {good}")
    for size, _ in papers:
        if size > tree.size:
            raise Bad(f"the paper states {size} records and the trail has {tree.size}: its end is cut off")
    return tree


def check_proof(path, keys):
    with open(path, "rb") as file:
        head, _, note = file.read().partition(b"\n\n")
    lines = head.decode().split("\n")
    line, index = base64.b64decode(lines[1][6:]), int(lines[2][6:])
    size, root = read_note(note, keys)
    node, first, last = digest(b"\0" + line), index, size - 1
    for step in map(base64.b64decode, lines[3:]):
        if first & 1 or first == last:
            node = digest(b"\1" + step + node)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            node = digest(b"\1" + node + step)
        first, last = first >> 1, last >> 1
    if last or node != root or index >= size:
        raise Bad("the record does not lead to the signed root")
    print(f"proved: record {index} of {size}: {line.decode()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--key", action="append", required=True)
    parser.add_argument("--paper", action="append", default=[])
    parser.add_argument("--proof")
    options = parser.parse_args()
    try:
        keys = [read_key(text.strip()) for text in options.key]
        papers = [read_paper(text) for text in options.paper]
        if options.proof:
            check_proof(options.proof, keys)
        if options.folder:
            tree = verify(options.folder, keys, papers)
            print(f"good: {tree.size} records, root {tree.root().hex()}, {len(papers)} papers agree")
        return 0
    except Bad as bad:
        print(f"BAD: {bad}")
        return 1
    except (OSError, ValueError, KeyError, IndexError) as error:
        print(f"could not check: {error}", file=sys.stderr)
        return 66


if __name__ == "__main__":
    sys.exit(main())
