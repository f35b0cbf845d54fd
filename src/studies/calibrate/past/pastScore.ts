import { crps } from "../../../numeric/series/scores.ts";
import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.ts";
import type { Method } from "../../forecast/methods.ts";
import { groupedBy } from "../../backtest/groupedBy.ts";
import { isSameSubject, subjectOf, type TargetSubject } from "../targets/target.ts";

/** Who forecasts: the calibrated scenario, or a method that needs nothing but the series. */
export type Forecaster = "simulation" | Method;

/** A value that was forecast in the past, from what was known before it, and what came. */
export interface PastForecast extends TargetSubject {
  readonly by: Forecaster;
  /** the day after the last one known when it was made */
  readonly seen: number;
  readonly from: number;
  readonly to: number;
  readonly truth: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** continuous ranked probability score, in the unit of what is forecast */
  readonly crps: number;
}

/** What a forecaster was worth on the past of one series. */
export interface PastScore extends TargetSubject {
  readonly by: Forecaster;
  readonly cells: number;
  /** truths that lay within four fifths */
  readonly inside: number;
  /** mean CRPS over the mean of what came: .2 is a miss by a fifth */
  readonly scaledCrps: number;
}

/** A forecast of a value and what came, scored. */
export function pastForecast(
  about: Pick<PastForecast, "what" | "brand" | "channel" | "by" | "seen" | "from" | "to" | "truth">,
  sorted: ArrayLike<number>,
): PastForecast {
  const values = Array.from(sorted);
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => sortedQuantile(values, share));
  return { ...about, p10, p50, p90, crps: crps(sorted, about.truth) };
}

/** What every forecaster was worth, series by series. */
export function pastScores(cells: readonly PastForecast[]): PastScore[] {
  const groups = groupedBy(cells, ({ what, brand, channel, by }) =>
    JSON.stringify([what, brand, channel, by]),
  );
  return [...groups.values()].map((own) => {
    const [first] = own;
    const sum = (of: (cell: PastForecast) => number) => own.reduce((total, cell) => total + of(cell), 0);
    return {
      ...subjectOf(first),
      by: first.by,
      cells: own.length,
      inside: own.filter(({ truth, p10, p90 }) => p10 <= truth && truth <= p90).length,
      scaledCrps: sum((cell) => cell.crps) / sum(({ truth }) => truth),
    };
  });
}

/** Which forecast the past of a series speaks for. */
export interface PastVerdict {
  readonly simulation: PastScore;
  /** the best of those that need nothing but the series */
  readonly baseline: PastScore;
  readonly recommended: Forecaster;
  /** error of the simulation over that of the baseline; above 1 it loses */
  readonly ratio: number;
}

/**
 * The verdict on a series: where the scenario erred more than the best method that needs nothing but the series, that method
 * is recommended.
 *
 * @returns nothing where the past is too short to have been tried
 */
export function pastVerdict(scores: readonly PastScore[], subject: TargetSubject): PastVerdict | undefined {
  const own = scores.filter((score) => isSameSubject(score, subject));
  const simulation = own.find(({ by }) => by === "simulation");
  const [baseline] = own
    .filter(({ by }) => by !== "simulation")
    .toSorted((a, b) => a.scaledCrps - b.scaledCrps);
  if (simulation === undefined || baseline === undefined) return undefined;
  const ratio = simulation.scaledCrps / baseline.scaledCrps;
  return { simulation, baseline, recommended: ratio > 1 ? baseline.by : "simulation", ratio };
}
