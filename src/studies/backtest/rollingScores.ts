import { letOthersWork } from "../runs/letOthersWork.ts";
import { log } from "../../numeric/functions/deterministicMath.ts";
import { quantileAt } from "../../numeric/series/forecast.ts";
import { crps, naiveError, pinballLoss, weightedIntervalScore } from "../../numeric/series/scores.ts";
import { forecastBy, type Luck, type Method } from "../forecast/methods.ts";
import { type ForecastData, situationAt, type ForecastTarget } from "../forecast/target.ts";

/** A forecast of one value, and what it was worth. */
export interface Cell {
  readonly series: string;
  readonly method: Method;
  /** periods seen when it was made */
  readonly seen: number;
  /** periods of the series in all */
  readonly length: number;
  /** steps ahead, first is 1 */
  readonly step: number;
  readonly truth: number;
  readonly median: number;
  /** continuous ranked probability score, in the unit of the values */
  readonly crps: number;
  /** the same of logarithms: of relative errors */
  readonly crpsOfLogs: number;
  /** weighted interval score of the median and the intervals of 50, 80 and 95 % */
  readonly wis: number;
  /** mean pinball loss at 10 and 90 % */
  readonly pinball: number;
  /** absolute error of the median over the naive error within the past */
  readonly scaledError: number;
  /** whether the truth fell into the intervals of 50, 80 and 95 % */
  readonly inside: readonly [boolean, boolean, boolean];
}

/** Levels of the intervals that are scored. */
const LEVELS_SCORED = [0.5, 0.8, 0.95] as const;

/** When forecasts are made, and how far they reach. */
export interface Rolling {
  readonly methods: readonly Method[];
  /** steps ahead */
  readonly horizon: number;
  /** periods that must have been seen, 0 or more; or that many of a series of so many periods */
  readonly first: number | ((length: number) => number);
  /** periods seen by the last forecast; left out, all but one */
  readonly last?: number | undefined;
  /** forecasts of a series at most; more are thinned out evenly */
  readonly most: number;
  readonly luck: Luck;
  /** names of the series that are scored; left out, all. The others only teach. */
  readonly only?: ReadonlySet<string>;
  /** asked at each point of the past; what is finished by then is given */
  readonly isStopped?: () => boolean;
}

/**
 * Forecasts made in the past as if nothing were known of what came, one after another, and what each was worth.
 *
 * A method that lacks something at a time, a season not yet gone through say, makes none there.
 *
 * @source rolling origin: Tashman (2000), Out-of-sample tests of forecasting accuracy, Int. J. Forecasting 16(4), 437–450
 */
export async function rollingScores(data: ForecastData, rolling: Rolling): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const target of data.targets.filter(({ name }) => rolling.only?.has(name) !== false)) {
    for (const seen of originsOf(target, rolling)) {
      await letOthersWork();
      if (rolling.isStopped?.()) return cells;
      const horizon = Math.min(rolling.horizon, target.values.length - seen);
      const situation = situationAt(data, target, { seen, horizon, luck: rolling.luck });
      const past = { most: mostOf(situation.history), yardstick: naiveError(situation.history) };
      for (const method of rolling.methods) {
        const forecast = forecastBy(method, situation);
        forecast?.quantiles.forEach((values, step) => {
          const truth = target.values[seen + step];
          if (Number.isFinite(truth))
            cells.push({
              ...scored(values, truth, past),
              method,
              seen,
              step: step + 1,
              series: target.name,
              length: target.values.length,
            });
        });
      }
    }
  }
  return cells;
}

function originsOf({ values }: ForecastTarget, { first, last = values.length - 1, most }: Rolling): number[] {
  const end = Math.min(last, values.findLastIndex(Number.isFinite));
  const from = typeof first === "number" ? first : first(values.length);
  const all = Array.from({ length: Math.max(0, end - from + 1) }, (_, at) => from + at);
  if (all.length <= most) return all;
  return Array.from(
    { length: most },
    (_, at) => all[Math.round((at * (all.length - 1)) / Math.max(1, most - 1))],
  );
}

/** What of a past its forecasts are measured by. */
interface Past {
  readonly most: number;
  /** naive error within it */
  readonly yardstick: number;
}

/** The largest value noted, at least 0; a long series is no list of arguments. */
function mostOf(history: readonly number[]): number {
  return history.reduce((most, value) => (value > most ? value : most), 0);
}

function scored(values: Float64Array, truth: number, { most, yardstick }: Past) {
  const median = quantileAt(values, 0.5);
  const intervals = LEVELS_SCORED.map((level) => ({
    level,
    low: quantileAt(values, 0.5 - level / 2),
    high: quantileAt(values, 0.5 + level / 2),
  }));
  // Below a thousandth of what was seen a value counts as that: the logarithm of nothing has no end.
  const least = Math.max(1e-9, 1e-3 * Math.max(truth, most, values[100]));
  const logarithm = (value: number) => log(Math.max(value, least));
  const holds = ({ low, high }: { readonly low: number; readonly high: number }) =>
    low <= truth && truth <= high;
  return {
    truth,
    median,
    crps: crps(values, truth),
    crpsOfLogs: crps(values.map(logarithm), logarithm(truth)),
    wis: weightedIntervalScore(median, intervals, truth),
    pinball:
      (pinballLoss(quantileAt(values, 0.1), 0.1, truth) + pinballLoss(quantileAt(values, 0.9), 0.9, truth)) /
      2,
    scaledError: yardstick > 0 ? Math.abs(truth - median) / yardstick : Number.NaN,
    inside: [holds(intervals[0]), holds(intervals[1]), holds(intervals[2])] as [boolean, boolean, boolean],
  };
}
