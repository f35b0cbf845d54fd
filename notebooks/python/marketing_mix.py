# Run umot, and read what it prints

import io
import os
import subprocess
from pathlib import Path

import numpy as np
import pandas as pd

# A notebook is opened in its own folder: the commands are found from the top of the clone.
while not Path("package.json").exists():
    os.chdir("..")


def umot(*words):
    """Runs a command of umot and gives the table that it prints; what it says meanwhile goes to the screen."""
    done = subprocess.run(["npx", "umot", *words, "--format", "csv"], stdout=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"umot {' '.join(words)} ended with {done.returncode}")
    return pd.read_csv(io.StringIO(done.stdout)) if done.stdout else None


summary = umot("run", "scenarios/restaurant/trattoria.yaml", "--consumers", "500", "--runs", "4",
               "--out", "output/from-python", "--quiet")
print(summary.query("metric == 'share'")[["brandLabel", "mean", "low", "high"]].round(3).to_string(index=False))


# Read the tables of a folder

def table(folder, name):
    """A table of an output folder: from Parquet where pandas can read it, else from CSV."""
    file = Path(folder, "data", f"{name}.parquet")
    try:
        return pd.read_parquet(file)
    except ImportError:
        return pd.read_csv(file.with_suffix(".csv"))


dictionary = pd.read_csv("output/from-python/dictionary.csv")
print(dictionary.query("table == 'data/series'")[["column", "unit", "meaning"]].to_string(index=False))

series = table("output/from-python", "series").query("metric == 'share'")
weekly = series.pivot_table(index="date", columns="brand", values="value", aggfunc="mean")
print(weekly.tail(3).round(3).to_string())


# A marketing-mix model meets the truth

mix = Path("output/media-plan-truth")
if not mix.exists():
    umot("run", "scenarios/groceries/media-plan.yaml", "--runs", "2", "--mmm-truth", "--out", str(mix), "--quiet")
weeks = table(mix, "marketing-mix/alba")
truth = pd.read_csv(mix / "data/marketing-mix/returns.csv").set_index("lever")


# A marketing-mix model meets the truth

MEDIA = ["leaflet", "search", "social", "advertising"]


def adstock(spend, theta):
    """What is at work of the money spent so far: the same money, spread over the weeks that follow."""
    at_work, left = [], 0.0
    for money in spend:
        left = theta * left + (1 - theta) * money
        at_work.append(left)
    return np.array(at_work)


def fit(theta):
    """Least squares: what a unit of money on each medium brings, its standard error, and what is left unexplained."""
    columns = [adstock(weeks[f"{medium}_spend"], theta) for medium in MEDIA]
    columns += [np.ones(len(weeks)), weeks["season_index"], np.arange(len(weeks)) / len(weeks)]
    design = np.column_stack(columns)
    revenue = weeks["revenue"].to_numpy(dtype=float)
    found = np.linalg.lstsq(design, revenue, rcond=None)[0]
    rest = revenue - design @ found
    variance = rest @ rest / (len(weeks) - design.shape[1])
    errors = np.sqrt(np.diag(np.linalg.inv(design.T @ design)) * variance)
    return found[: len(MEDIA)], errors[: len(MEDIA)], rest @ rest


def against_truth(theta):
    """Estimated returns with 95 % intervals beside the true ones."""
    found, errors, _ = fit(theta)
    result = pd.DataFrame({"estimate": found, "low": found - 1.96 * errors, "high": found + 1.96 * errors}, index=MEDIA)
    result["truth"] = truth.loc[MEDIA, "return"]
    result["inside"] = result["truth"].between(result["low"], result["high"])
    return result.round(3)


best = min((round(0.05 * step, 2) for step in range(19)), key=lambda theta: fit(theta)[2])
print("Without carry-over:", against_truth(0), f"With carry-over, theta = {best}:", against_truth(best), sep="\n")
