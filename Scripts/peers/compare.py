"""Runs the program and its peers on the same invented files, one after the other, and prints them side by side."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pandas as pd

HERE = pathlib.Path(__file__).parent
AS_OF = "2026-11-20T02:15"
PEERS = ["splink", "recordlinkage", "rapidfuzz"]


def measured(command):
    """Wall and CPU seconds and peak megabytes of a whole process; None where it failed."""
    begin = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        print(f"{command[0]}: exit {process.returncode}\n{complaint[-2000:]}", file=sys.stderr)
        return None
    wall = time.perf_counter() - begin
    return {"wall_s": wall, "cpu_s": usage.ru_utime + usage.ru_stime, "peak_MB": usage.ru_maxrss / 1000}


def accuracy(pairs_path, truth):
    """Recall of the best candidate of each query, at precision 0.999 and at most; ties are cut together."""
    pairs = pd.read_csv(pairs_path, dtype={"query_id": str, "pupil_id": str})
    score = "score" if "score" in pairs else pairs.columns[2]
    best = pairs.sort_values(score, ascending=False, kind="stable").drop_duplicates("query_id")
    best = best.merge(truth, on="query_id", suffixes=("", "_true"))
    best["right"] = (best["pupil_id"] == best["pupil_id_true"]) & (best["pupil_id"] != "")
    present = (truth["pupil_id"] != "").sum()
    steps = best.groupby(score)["right"].agg(["sum", "size"]).sort_index(ascending=False).cumsum()
    precise = steps[steps["sum"] / steps["size"] >= 0.999]
    return {
        "recall_at_0.999": precise["sum"].max() / present if len(precise) else 0.0,
        "best_right": best["right"].sum() / present,
    }


def encompass(program, folder, pairs):
    """The evaluation verb on the plain files where the program has it, else a plain night, without accuracy."""
    plain = [program, "model", "evaluate", "--register", folder / "register-plain.csv", "--queries",
             folder / "queries.csv", "--truth", folder / "truth-plain.csv", "--pairs", pairs]
    helps = subprocess.run([program, "model", "evaluate", "--help"], capture_output=True, text=True)
    if helps.returncode == 0 and "--pairs" in helps.stdout:
        if "--resamples" in helps.stdout:
            plain += ["--resamples", "1", "--without-dob", "review"]
        return measured(plain)
    print("This build has no `model evaluate`: timing a plain night instead, accuracy left out.", file=sys.stderr)
    return measured([program, "run", "--config", folder / "encompass.yaml", "--as-of", AS_OF,
                     "--output", folder / "out", "--state", folder / "state"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pupils", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=2_000)
    parser.add_argument("--dirt", default="middle", choices=["light", "middle", "heavy"])
    parser.add_argument("--seed", type=int, default=20_261_120)
    parser.add_argument("--only", default=",".join(["encompass"] + PEERS), help="names, with commas")
    options = parser.parse_args()
    wanted = options.only.split(",")
    with tempfile.TemporaryDirectory(prefix="encompass-peers-") as place:
        folder = pathlib.Path(place) / "night"
        subprocess.run(
            [options.program, "demo", "--write", folder, "--pupils", str(options.pupils), "--queries",
             str(options.queries), "--dirt", options.dirt, "--seed", str(options.seed)],
            check=True, stdout=subprocess.DEVNULL)
        truth = pd.read_csv(folder / "truth-plain.csv", dtype=str, keep_default_na=False)[["query_id", "pupil_id"]]
        rows = {}
        for name in wanted:
            pairs = pathlib.Path(place) / f"{name}.csv"
            if name == "encompass":
                row = encompass(options.program, folder, pairs)
            else:
                row = measured([sys.executable, HERE / f"peer_{name}.py", folder / "register-plain.csv",
                                folder / "queries.csv", pairs])
            if row is not None:
                rows[name] = row | (accuracy(pairs, truth) if pairs.exists() else {})
    table = pd.DataFrame.from_dict(rows, orient="index")
    if "encompass" in rows:
        ours = table.loc["encompass"]
        for figure in ["wall_s", "cpu_s", "peak_MB"]:
            table[f"{figure} x ours"] = table[figure] / ours[figure]
    print(f"{options.queries} children, {options.pupils} pupils, {options.dirt} dirt, seed {options.seed}; whole processes")
    print(table.round(3).to_string())


if __name__ == "__main__":
    main()
