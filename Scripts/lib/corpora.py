"""Compares what the CSV reader makes of strangers' files with the tables they should give. See Scripts/corpora.

exact           the table, cell for cell; a row that repeats the heading may be left out, because the reader says so
quarantined     every row that was read is right, and the others were set aside by line
flagged         read, with characters that the encoding does not know counted and marked U+FFFD
refused         not read at all, with the reason
silently wrong  anything else: a row that is not in the table, or one that is missing without a word
"""

import codecs
import csv
import io
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def main():
    folder, program = Path(sys.argv[1]), sys.argv[2]
    files = entries(folder)
    lines = "".join(f"{encoding}\tcomma\t{folder / path}\n" for path, _, encoding, _ in files)
    run = subprocess.run([program], input=lines, capture_output=True, text=True, encoding="utf-8", check=False)
    readings = [json.loads(line) for line in run.stdout.splitlines()]
    if run.returncode != 0 or len(readings) != len(files):
        print(run.stderr[-2000:], file=sys.stderr)
        sys.exit(f"the reader ended with {run.returncode} after {len(readings)} of {len(files)} files")
    ends, classes = Counter(), Counter()
    for (path, kind, encoding, table), reading in zip(files, readings):
        end, why = judge(kind, table, reading)
        ends[end] += 1
        classes[kind.split(":")[0], end] += 1
        if end == "silently wrong" or "--list" in sys.argv:
            print(f"{end}: {path} ({kind}, {encoding}){': ' + why if why else ''}")
    for (kind, end), count in sorted(classes.items()):
        print(f"  {kind}: {count} {end}")
    order = ("exact", "quarantined", "flagged", "refused", "silently wrong")
    print(f"{len(files)} files: " + ", ".join(f"{ends[end]} {end}" for end in order))
    sys.exit(1 if ends["silently wrong"] else 0)


def entries(folder):
    """Every file: path, class, the encoding to declare, and the table it should give where that is known."""
    manifest, oracle, counts = folder / "MANIFEST.tsv", {}, {}
    if (folder / "oracle.json").exists():
        oracle = json.loads((folder / "oracle.json").read_text(encoding="utf-8"))
    if manifest.exists():
        with open(manifest, encoding="utf-8", newline="") as source:
            rows = list(csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE))
        found = [(row["path"], row["class"]) for row in rows]
        counts = {row["path"]: (int(row["rows"]), int(row["cols"])) for row in rows if row["rows"] and row["cols"]}
    else:
        found = [(str(path.relative_to(folder)), "well-formed") for path in sorted(folder.rglob("*.csv"))]
    result = []
    for path, kind in found:
        file = folder / path
        if not file.is_file() or file.suffix.lower() in (".json", ".md") or kind == "support":
            continue
        encoding = "utf-16" if file.read_bytes()[:2] in UTF16 else "utf-8"
        table = oracle[path]["rows"] if path in oracle else table_beside(file)
        if table is None and kind in ("well-formed", "utf16/32"):
            table = table_by_python(file, "utf-16" if encoding == "utf-16" else "utf-8-sig", counts.get(path))
        result.append((path, kind, encoding, table))
    return result


def table_beside(file):
    """The table of NAME.json beside NAME.csv, or in a folder json beside the folder csvs."""
    for path in (file.with_suffix(".json"), file.parent.parent / "json" / (file.stem + ".json")):
        if file.suffix == ".csv" and path.exists():
            rows = json.loads(path.read_text(encoding="utf-8"))
            if rows and isinstance(rows[0], dict):
                heading = list(rows[0])
                return [heading] + [[str(row[name]) for name in heading] for row in rows]
            return rows
    return None


def table_by_python(file, encoding, counts):
    """The table of a file too large for the oracle, by Python's strict reader; nothing where its size is another than
    the manifest says, so that no wrong table is compared with."""
    text = file.read_bytes().decode(encoding, errors="replace")
    csv.field_size_limit(1 << 30)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except csv.Error:
        return None
    return rows if counts is None or counts == (len(rows), len(rows[0])) else None


def judge(kind, table, reading):
    if reading.get("refused"):
        return "refused", reading["refused"]
    read = [reading["heading"], *reading["rows"]]
    aside = len(reading["quarantined"])
    if table is None:
        if reading["lostCharacters"]:
            return "flagged", f"{reading['lostCharacters']} lost"
        if aside:
            return "quarantined", f"lines {reading['quarantined'][:5]}"
        return "silently wrong", f"read whole, {len(read)} rows, and the manifest says {kind}"
    expected = [row for row in table if len(row) == len(table[0])]
    left_out = sum(row == table[0] for row in expected[1:])
    if left_out and len(reading["repeatedHeadings"]) == left_out:
        expected = expected[:1] + [row for row in expected[1:] if row != table[0]]
    if read == expected:
        ragged = len(table) - len([row for row in table if len(row) == len(table[0])])
        if ragged == aside == 0:
            return "exact", ""
        return ("quarantined", f"{aside} lines") if aside >= ragged else ("silently wrong", "a ragged row is missing")
    if reading["lostCharacters"]:
        return "flagged", f"{reading['lostCharacters']} lost"
    if aside and is_subsequence(read, expected):
        return "quarantined", f"{aside} lines"
    return "silently wrong", next((f"row {number}: {left!r} for {right!r}" for number, (left, right) in
                                   enumerate(zip(read, expected), 1) if left != right), "rows are missing")[:300]


def is_subsequence(rows, table):
    rest = iter(table)
    return all(any(row == other for other in rest) for row in rows)


if __name__ == "__main__":
    main()
