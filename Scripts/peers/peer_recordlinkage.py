"""Python Record Linkage Toolkit: blocking by seven rules, comparisons of every field, weights by EM without labels."""

import warnings

import numpy as np
import pandas as pd
import recordlinkage as rl

import plain

warnings.filterwarnings("ignore")
register, queries, out = plain.arguments()
register, queries = register.set_index("unique_id"), queries.set_index("unique_id")
BLOCKS = [
    ["dob", "initial"], ["dob", "surname_start"], ["forename", "surname"], ["surname", "year", "initial"],
    ["forename", "month_day"], ["surname", "month_day"], ["postcode", "forename"], ["postcode", "year"],
]
pairs = None
for block in BLOCKS:
    left, right = queries.dropna(subset=block), register.dropna(subset=block)
    if len(left) and len(right):
        index = rl.Index()
        index.block(block)
        blocked = index.index(left, right)
        pairs = blocked if pairs is None else pairs.union(blocked)

compare = rl.Compare()
compare.string("forename", "forename", method="jarowinkler", threshold=0.9, label="forename")
compare.string("surname", "surname", method="jarowinkler", threshold=0.9, label="surname")
for column in ["year", "month_day", "sex"]:
    compare.exact(column, column, label=column)
compare.string("postcode", "postcode", method="levenshtein", threshold=0.8, label="postcode")

# Blocked pairs alone hold too few that differ for EM to find two classes, so chance pairs go beside them.
chance = np.random.default_rng(1)
random = pd.MultiIndex.from_arrays(
    [chance.choice(queries.index, 100_000), chance.choice(register.index, 100_000)], names=pairs.names)
agreements = compare.compute(pairs, queries, register).astype(int)
beside = compare.compute(random.drop_duplicates(), queries, register).astype(int)
both = pd.concat([agreements, beside])
columns = [column for column in both if both[column].nunique() > 1]
model = rl.ECMClassifier(init="jaro", max_iter=200)
model.fit(both[columns])
score = sum(np.where(agreements[c] == 1, model.log_weights[c][1], model.log_weights[c][0]) for c in columns)
plain.write(
    pd.DataFrame({
        "query_id": pairs.get_level_values(0), "pupil_id": pairs.get_level_values(1), "score": np.round(score, 5)}),
    out)
