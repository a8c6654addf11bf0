"""The plain files every tool reads, and the pairs every tool writes."""

import sys

import pandas as pd

NAMES = ["forename", "surname"]


def fold(text):
    """Small letters and single spaces: what a careful user of any of these tools would do first."""
    return " ".join("".join(c if c.isalpha() or c.isspace() else " " for c in text.lower()).split())


def read(path, identifier):
    """A file of people, with missing cells as None and names folded once for each distinct one."""
    people = pd.read_csv(path, dtype=str, keep_default_na=False).rename(columns={identifier: "unique_id"})
    for column in NAMES:
        folded = {name: fold(name) for name in people[column].unique()}
        people[column] = people[column].map(folded)
    people["postcode"] = people["postcode"].str.upper().str.replace(" ", "")
    for column in NAMES + ["dob", "sex", "postcode"]:
        people[column] = people[column].where(people[column] != "", None)
    people["year"] = people["dob"].str[:4]
    people["month_day"] = people["dob"].str[5:]
    people["initial"] = people["forename"].str[:1]
    people["surname_start"] = people["surname"].str[:3]
    return people


def arguments():
    """Register, queries and the file to write, as the command line gives them."""
    register, queries, pairs = sys.argv[1:4]
    return read(register, "pupil_id"), read(queries, "query_id"), pairs


def write(pairs, path):
    """Pairs of (query_id, pupil_id, score); a higher score is a better pair."""
    pairs.to_csv(path, index=False, columns=["query_id", "pupil_id", "score"])
