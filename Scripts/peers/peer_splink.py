"""Splink on DuckDB, as its authors advise: levels by Jaro-Winkler with term frequencies, u by sampling, m by EM."""

import logging
import warnings

import pandas as pd
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

import plain

warnings.filterwarnings("ignore")
logging.getLogger("splink").setLevel(logging.ERROR)
register, queries, out = plain.arguments()


def name(column, other):
    return comparisons.CustomComparison(
        output_column_name=column,
        comparison_levels=[
            levels.NullLevel(column),
            levels.ExactMatchLevel(column, term_frequency_adjustments=True),
            levels.JaroWinklerLevel(column, 0.92),
            levels.JaroWinklerLevel(column, 0.85),
            levels.CustomLevel(f"{column}_l = {other}_r and {other}_l = {column}_r", "boxes exchanged"),
            levels.JaroWinklerLevel(column, 0.7),
            levels.ElseLevel(),
        ])


birth_date = comparisons.CustomComparison(
    output_column_name="dob",
    comparison_levels=[
        levels.NullLevel("dob"),
        levels.ExactMatchLevel("dob"),
        levels.CustomLevel("levenshtein(dob_l, dob_r) <= 1", "one figure"),
        levels.CustomLevel("month_day_l = month_day_r", "day and month"),
        levels.CustomLevel("year_l = year_r", "year"),
        levels.ElseLevel(),
    ])
postcode = comparisons.CustomComparison(
    output_column_name="postcode",
    comparison_levels=[
        levels.NullLevel("postcode"),
        levels.ExactMatchLevel("postcode", term_frequency_adjustments=True),
        levels.CustomLevel("levenshtein(postcode_l, postcode_r) <= 1", "one edit"),
        levels.CustomLevel("left(postcode_l, length(postcode_l) - 2) = left(postcode_r, length(postcode_r) - 2)", "sector"),
        levels.ElseLevel(),
    ])
settings = SettingsCreator(
    link_type="link_only",
    comparisons=[name("forename", "surname"), name("surname", "forename"), birth_date, comparisons.ExactMatch("sex"), postcode],
    blocking_rules_to_generate_predictions=[
        block_on("dob", "initial"), block_on("dob", "surname_start"), block_on("forename", "surname"),
        block_on("surname", "year", "initial"), block_on("forename", "month_day"), block_on("surname", "month_day"),
        "l.forename = r.surname and l.dob = r.dob", block_on("postcode", "forename"), block_on("postcode", "year"),
        block_on("postcode", "surname"),
    ])
linker = Linker([register, queries], settings, DuckDBAPI(), input_table_aliases=["register", "queries"])
training = linker.training
training.estimate_probability_two_random_records_match(
    [block_on("forename", "surname", "dob"), block_on("surname", "dob", "initial")], recall=0.8)
training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
for rule in [block_on("dob"), block_on("forename", "surname"), block_on("surname", "year")]:
    training.estimate_parameters_using_expectation_maximisation(rule)
found = linker.inference.predict(threshold_match_weight=-12).as_pandas_dataframe()
is_query = found["source_dataset_l"] == "queries"
plain.write(
    pd.DataFrame({
        "query_id": found["unique_id_l"].where(is_query, found["unique_id_r"]),
        "pupil_id": found["unique_id_r"].where(is_query, found["unique_id_l"]),
        "score": found["match_weight"].round(5)}),
    out)
