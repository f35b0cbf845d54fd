import type { BrandTimeRow } from "../../charts/overTime/quantileLines.ts";
import type { StarsOverTimeRow } from "../../charts/overTime/starsOverTime.ts";
import { quantilesOver } from "../../studies/run/rows/overRuns.ts";
import type { Recording } from "../time/recording.ts";
import type { Measured, Stretch } from "../worker/contract.ts";

/** Names of brands as rows know them, in the order of every table. */
export type BrandNames = readonly string[];

/** A metric of every brand over time and over runs, as the charts of the reports take it. */
export function rowsOverRuns(
  runs: readonly Measured[],
  metric: string,
  periods: readonly Stretch[],
  brands: BrandNames,
): BrandTimeRow[] {
  return periods.flatMap(({ date }, period) =>
    brands.map((brand, index) => ({
      date,
      brand,
      ...quantilesOver(runs.map(({ overTime }) => overTime[metric][period * brands.length + index])),
    })),
  );
}

/** Shares of purchases of one run, as far as it is recorded. */
export function shareRowsOf(
  recording: Recording,
  periods: readonly Stretch[],
  brands: BrandNames,
): BrandTimeRow[] {
  return recordedPeriods(recording, periods).flatMap(({ date, from, to }) => {
    const bought = brands.map((_, brand) => recording.sum("bought", to - 1, brand, to - from));
    const all = bought.reduce((sum, one) => sum + one, 0);
    return brands.map((brand, index) => ({ date, brand, ...quantilesOver([bought[index] / all]) }));
  });
}

/** Displayed stars and numbers of reviews of one run, as far as it is recorded. */
export function starRowsOf(
  recording: Recording,
  periods: readonly Stretch[],
  brands: BrandNames,
): StarsOverTimeRow[] {
  return recordedPeriods(recording, periods).flatMap(({ date, to }) =>
    brands.map((brand, index) => ({
      date,
      brand,
      ...quantilesOver([recording.on("stars", to - 1, index)]),
      reviews: recording.on("reviews", to - 1, index),
    })),
  );
}

function recordedPeriods({ recorded }: Recording, periods: readonly Stretch[]) {
  return periods.filter(({ to }) => to <= recorded);
}
