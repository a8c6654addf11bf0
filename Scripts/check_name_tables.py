#!/usr/bin/env python3
"""Checks the name tables of Sources/Linkage/Resources and the table of name pairs the tests read.

Every fault is printed with its file and line; the exit status is 1 if there is any, else 0.
Only groups with a pair that one edit cannot derive, and only such pairs, are counted.

    Scripts/check_name_tables.py [--resources FOLDER] [--pairs FILE]
"""

import argparse
import itertools
import pathlib
import re
import sys
from collections import Counter

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
GROUPS_MIN = 600  # from the method: at least 600 groups and 3,000 pairs in the two tables together
PAIRS_MIN = 3000
MUST_DIFFER_MIN = 120
NAME_PAIRS_MIN = 170
LITERAL_INDENTATION = "    "  # as swift format writes a literal of several lines; it is no part of the text
GROUP_SIZE_MAX = 20  # a longer group has most likely swallowed a second name

KINDS = {"diminutive", "spelling", "transliteration", "heard-as", "translation", "gendered", "custom"}
SEXES = {"female", "male", "both"}
PLACES = {"given", "family", "both"}
TREATMENTS = {"drop", "join", "respell"}
VERDICTS = {"same", "maybe", "different"}
FOLDED = re.compile(r"[a-z]+")
IDENTIFIER = re.compile(r"[a-z]+(-[a-z0-9]+)*")


class Faults:
    """What is wrong, in the order found."""

    def __init__(self):
        self.lines = []

    def add(self, path, line, text):
        self.lines.append(f"{path.name}:{line}: {text}")


def one_edit_apart(left, right):
    """Whether the names are equal or one insertion, deletion, substitution or exchange of neighbours apart."""
    if left == right:
        return True
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1:
        return False
    start = 0
    while start < len(left) and left[start] == right[start]:
        start += 1
    if len(left) < len(right):
        return left[start:] == right[start + 1 :]
    if left[start + 1 :] == right[start + 1 :]:
        return True
    exchanged = left[start : start + 2][::-1] == right[start : start + 2]
    return exchanged and left[start + 2 :] == right[start + 2 :]


def rows(path, columns, faults):
    """The rows of a table as (line, cells); comments and empty lines are left out, odd rows are faults."""
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        faults.add(path, 0, f"cannot be read as UTF-8: {error}")
        return
    if "\r" in text or not text.endswith("\n"):
        faults.add(path, 0, "lines must end with a line feed, the last one too")
    inside = path.suffix != ".swift"
    for number, line in enumerate(text.split("\n"), start=1):
        if path.suffix == ".swift":
            line = line.removeprefix(LITERAL_INDENTATION)
            if line.startswith("let ") or line == '"""#':
                inside = not inside  # the table stands in a literal, between these two lines
                continue
        if not inside or not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != columns:
            faults.add(path, number, f"{len(cells)} columns where {columns} are wanted")
        elif any(cell != cell.strip() or not cell for cell in cells):
            faults.add(path, number, "an empty cell, or a space at the edge of one")
        else:
            yield number, cells


def check_words(path, line, cell, faults, pattern=FOLDED, nothing=None):
    """The words of a cell, each folded, none twice."""
    words = cell.split(" ")
    for word in words:
        if word != nothing and not pattern.fullmatch(word):
            faults.add(path, line, f"'{word}' is not folded to a-z")
    for word, count in Counter(words).items():
        if count > 1:
            faults.add(path, line, f"'{word}' stands twice in one row")
    return words


def check_one_of(path, line, cell, allowed, faults):
    """Every word of the cell is an allowed one."""
    for word in cell.split(" "):
        if word not in allowed:
            faults.add(path, line, f"'{word}' is none of {', '.join(sorted(allowed))}")


def check_groups(path, faults):
    """A table of equivalents: its groups as (line, identifier, members), and the counted pairs."""
    groups, pairs, identifiers, sets = [], set(), set(), {}
    for line, (identifier, kind, _, cell) in rows(path, 4, faults):
        if not IDENTIFIER.fullmatch(identifier) or identifier in identifiers:
            faults.add(path, line, f"group id '{identifier}' is malformed or used before")
        identifiers.add(identifier)
        check_one_of(path, line, kind, KINDS, faults)
        members = check_words(path, line, cell, faults)
        if not 2 <= len(members) <= GROUP_SIZE_MAX:
            faults.add(path, line, f"{len(members)} members where 2 to {GROUP_SIZE_MAX} are wanted")
        if frozenset(members) in sets:
            faults.add(path, line, f"the same members as line {sets[frozenset(members)]}")
        sets[frozenset(members)] = line
        counted = {
            tuple(sorted(pair)) for pair in itertools.combinations(members, 2) if not one_edit_apart(*pair)
        }
        if not counted:
            faults.add(path, line, "one edit derives every pair of this group")
        pairs |= counted
        groups.append((line, identifier, set(members)))
    return groups, pairs


def check_must_differ(path, tables, faults):
    """Pairs of distinct names: none may stand in one group. Returns their number."""
    holders = {}
    for kind, (_, groups) in tables.items():
        for line, identifier, members in groups:
            for member in members:
                holders.setdefault((kind, member), []).append((line, identifier))
    seen = set()
    for line, (kind, left, right, _) in rows(path, 4, faults):
        check_one_of(path, line, kind, set(tables), faults)
        check_words(path, line, f"{left} {right}", faults)
        key = (kind, *sorted((left, right)))
        if key in seen:
            faults.add(path, line, f"{left} and {right} stand here twice")
        seen.add(key)
        shared = set(holders.get((kind, left), [])) & set(holders.get((kind, right), []))
        for group_line, identifier in sorted(shared):
            faults.add(tables[kind][0], group_line, f"group {identifier} joins {left} and {right}, which must differ")
    return len(seen)


def check_endings(path, faults):
    """Gendered endings. Returns the number of rules."""
    seen = set()
    for line, (identifier, _, men, women, stem, _) in rows(path, 6, faults):
        if not IDENTIFIER.fullmatch(identifier) or identifier in seen:
            faults.add(path, line, f"rule id '{identifier}' is malformed or used before")
        seen.add(identifier)
        both = check_words(path, line, men, faults, nothing="-") + check_words(path, line, women, faults, nothing="-")
        if len(set(both)) != len(both):
            faults.add(path, line, "an ending stands on both sides")
        if not stem.isdigit() or not 2 <= int(stem) <= 6:
            faults.add(path, line, "the shortest stem must be from 2 to 6 letters")
    return len(seen)


def check_particles(path, faults):
    """Particles. Returns the number of rows."""
    seen = Counter()
    for line, (forms, treatments, place, _, _) in rows(path, 5, faults):
        check_words(path, line, forms, faults)
        check_one_of(path, line, treatments, TREATMENTS, faults)
        check_one_of(path, line, place, PLACES, faults)
        if "respell" in treatments.split(" ") and " " not in forms:
            faults.add(path, line, "one form cannot be respelt")
        seen[forms, place, treatments] += 1
        if seen[forms, place, treatments] > 1:
            faults.add(path, line, "the row stands twice")
    return sum(seen.values())


def check_weak(path, faults):
    """Words of almost no weight. Returns the number of forms."""
    seen = {}
    for line, (forms, sex, _, _) in rows(path, 4, faults):
        check_one_of(path, line, sex, SEXES, faults)
        for form in check_words(path, line, forms, faults):
            if form in seen:
                faults.add(path, line, f"'{form}' stands in line {seen[form]} too")
            seen[form] = line
    return len(seen)


def check_name_pairs(path, faults):
    """The table the tests read, with a heading. Returns the number of pairs by verdict."""
    verdicts, seen = Counter(), set()
    for line, cells in rows(path, 6, faults):
        if line == 1:
            if cells != ["kind", "left", "right", "verdict", "custom", "reason"]:
                faults.add(path, line, "the heading is not kind, left, right, verdict, custom, reason")
            continue
        kind, left, right, verdict, _, _ = cells
        check_one_of(path, line, kind, {"given", "family", "full"}, faults)
        check_one_of(path, line, verdict, VERDICTS, faults)
        for name in (left, right):
            if (name.count("|") == 1) != (kind == "full"):
                faults.add(path, line, "a full name, and no other, is written Given|Family")
        if (kind, *sorted((left, right))) in seen:
            faults.add(path, line, "the pair stands twice")
        seen.add((kind, *sorted((left, right))))
        verdicts[verdict] += 1
    return verdicts


def check_minimum(path, count, minimum, noun, faults):
    if count < minimum:
        faults.add(path, 0, f"{count} {noun} where at least {minimum} are wanted")


def main():
    parser = argparse.ArgumentParser(description="Checks the name tables.")
    parser.add_argument("--resources", type=pathlib.Path, default=REPOSITORY / "Sources/Linkage/Resources")
    parser.add_argument(
        "--pairs", type=pathlib.Path, default=REPOSITORY / "Tests/LinkageTests/Fixtures/name-pairs.tsv")
    arguments = parser.parse_args()
    folder, faults, tables, counts = arguments.resources, Faults(), {}, []
    group_count = pair_count = 0
    for kind in ("given", "family"):
        path = folder / f"{kind.capitalize()}NameEquivalents.swift"
        groups, pairs = check_groups(path, faults)
        tables[kind] = (path, groups)
        group_count += len(groups)
        pair_count += len(pairs)
        counts.append(f"{kind} names: {len(groups)} groups, {len(pairs)} pairs")
    check_minimum(folder, group_count, GROUPS_MIN, "groups", faults)
    check_minimum(folder, pair_count, PAIRS_MIN, "pairs", faults)
    must_differ = folder / "MustDiffer.swift"
    count = check_must_differ(must_differ, tables, faults)
    check_minimum(must_differ, count, MUST_DIFFER_MIN, "pairs", faults)
    counts.append(f"together: {group_count} groups, {pair_count} pairs, none derivable by one edit")
    counts.append(f"names that must differ: {count} pairs")
    counts.append(f"gendered endings: {check_endings(folder / 'GenderedEndings.swift', faults)} rules")
    counts.append(f"particles: {check_particles(folder / 'Particles.swift', faults)} rows")
    counts.append(f"weak family names: {check_weak(folder / 'WeakFamilyNames.swift', faults)} forms")
    verdicts = check_name_pairs(arguments.pairs, faults)
    check_minimum(arguments.pairs, sum(verdicts.values()), NAME_PAIRS_MIN, "name pairs", faults)
    shares = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in ("same", "maybe", "different"))
    counts.append(f"name pairs for tests: {sum(verdicts.values())} ({shares})")
    print("\n".join(counts))
    for fault in faults.lines:
        print(fault, file=sys.stderr)
    return 1 if faults.lines else 0


if __name__ == "__main__":
    sys.exit(main())
