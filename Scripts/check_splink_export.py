#!/usr/bin/env python3
"""Runs Splink on DuckDB with the exported model, and compares its match weights with the program's, pair by pair.

Not part of the tests: it needs Splink. In a virtual environment: pip install splink==4.0.17 duckdb pandas. Then

    encompass demo --write night --queries 400
    encompass model export --splink splink --register night/register-plain.csv --queries night/queries.csv
    encompass model weights --register night/register-plain.csv --queries night/queries.csv > weights.csv
    Scripts/check_splink_export.py --splink splink --weights weights.csv

Exit status 0 where every weight that should be exact is within 0.01 bits, else 1. Which comparisons are exact and
which approximate stands in the export's README; both are measured here.
"""
import argparse
import sys
from pathlib import Path

import duckdb
import pandas as pd
from splink import DuckDBAPI, Linker

COLUMNS = {
    "given_names": "given names",
    "family_name": "family name",
    "dob": "date of birth",
    "sex": "sex",
    "postcode": "postcode",
}
# Levels that must weigh the same in both programs, by our codes.
EXACT = {"dob": {"same", "different"}, "sex": {"same", "different"}, "postcode": {"same", "different"}}
TOLERANCE_BITS = 0.01


def splink_pairs(folder: Path) -> pd.DataFrame:
    """Every pair of a child and a pupil that meets a blocking rule, with Splink's factors."""
    read = lambda name: pd.read_csv(folder / name, dtype=str, keep_default_na=False).replace("", None)
    register, queries = read("register.csv"), read("queries.csv")
    linker = Linker(
        [queries, register],
        str(folder / "splink-duckdb.json"),
        DuckDBAPI(connection=duckdb.connect()),
        input_table_aliases=["a_child", "b_pupil"],
    )
    for column in COLUMNS:
        table = pd.read_csv(folder / f"tf_{column}.csv", dtype={column: str})
        linker.table_management.register_term_frequency_lookup(table, column)
    pairs = linker.inference.predict().as_pandas_dataframe()
    wrong_way = pairs["source_dataset_l"] != "a_child"
    assert not wrong_way.any(), "the children stand on the left"
    return pairs.rename(columns={"unique_id_l": "query_id", "unique_id_r": "pupil_id"})


def factor_bits(pairs: pd.DataFrame, column: str) -> pd.Series:
    """The weight of one comparison, frequencies included."""
    import numpy

    return numpy.log2(pairs[f"bf_{column}"] * pairs[f"bf_tf_adj_{column}"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--splink", required=True, type=Path)
    parser.add_argument("--weights", required=True, type=Path)
    arguments = parser.parse_args()
    theirs = splink_pairs(arguments.splink)
    ours = pd.read_csv(arguments.weights, dtype={"query_id": str, "pupil_id": str})
    pairs = theirs.merge(ours[["query_id", "pupil_id"]].drop_duplicates(), on=["query_id", "pupil_id"])
    print(f"{len(theirs)} pairs by Splink, {len(pairs)} of them among our likely pairs")
    if pairs.empty:
        print("no pair in common: nothing was compared")
        return 1
    faults = 0
    print(f"{'comparison':12} {'our level':20} {'pairs':>6} {'mean |bits|':>12} {'largest':>8}  ")
    for column, attribute in COLUMNS.items():
        own = ours[ours.attribute == attribute][["query_id", "pupil_id", "level", "bits"]]
        both = pairs.merge(own, on=["query_id", "pupil_id"])
        both["difference"] = (factor_bits(both, column) - both.bits).abs()
        for level, rows in both.groupby("level"):
            is_exact = level in EXACT.get(column, set())
            largest = rows.difference.max()
            is_fault = is_exact and largest > TOLERANCE_BITS
            faults += is_fault
            word = ("NOT EXACT" if is_fault else "exact") if is_exact else "approximate"
            print(f"{column:12} {level:20} {len(rows):6} {rows.difference.mean():12.4f} {largest:8.3f}  {word}")
    straight = ours[~ours.attribute.isin(["name pair", "household"])]
    total = straight.groupby(["query_id", "pupil_id"]).bits.sum().rename("ours").reset_index()
    both = pairs.merge(total, on=["query_id", "pupil_id"])
    both["theirs"] = sum(factor_bits(both, column) for column in COLUMNS)
    difference = (both.theirs - both.ours).abs()
    print(
        f"match weight, name pair and household left aside: correlation {both.theirs.corr(both.ours):.4f}, "
        f"median difference {difference.median():.3f} bits, nine of ten below {difference.quantile(0.9):.3f}"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
