import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import type { RunResult } from "../../model/result.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { scaleOf } from "../../scenario/compile/simulatedSize.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { drawnTasks } from "../calibrate/drawn.ts";
import { sizeOf } from "../calibrate/shown/fitOverTime.ts";
import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import { measureTargets } from "../calibrate/targets/measureTargets.ts";
import type { TargetMeasure } from "../calibrate/targets/target.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
import { drawDiscrepancy, seriesKey } from "./discrepancy.ts";
import { type Foreseen, foreseen } from "./futureTargets.ts";

/** What may happen: the scenario as it is, or with something decided from the first day that comes. */
export interface Alternative {
  /** as it was typed; "" for the scenario as it is */
  readonly name: string;
  readonly scenario: Scenario;
}

/** What is foretold, from a calibration. */
export interface CalibratedForecastQuestion {
  readonly kept: KeptCalibration;
  /** the scenario as it is, and what else may happen; all of them meet the same luck */
  readonly alternatives: readonly Alternative[];
  /** network read from a file */
  readonly ties?: Uint32Array;
}

/** What is foretold of one measure of one brand in one period. */
export interface ForetoldRow {
  readonly alternative: string;
  readonly what: TargetMeasure | "share";
  readonly brand: string;
  readonly from: number;
  readonly to: number;
  readonly p025: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p975: number;
}

/** What an alternative changes in all periods that come, between runs that meet the same luck. */
export interface ForetoldChange {
  readonly alternative: string;
  readonly what: TargetMeasure;
  readonly brand: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** chance that it is more than without */
  readonly chance: number;
}

export interface CalibratedForecast {
  readonly question: CalibratedForecastQuestion;
  readonly rows: readonly ForetoldRow[];
  readonly changes: readonly ForetoldChange[];
  readonly runs: number;
  readonly failures: readonly RunFailure[];
}

/** Every run of a forecast: scenarios drawn from what is believed, in each alternative, with the same luck. */
export function forecastTasks({ kept, alternatives, ties }: CalibratedForecastQuestion) {
  const { unknowns, seed, drawn } = kept;
  return alternatives.flatMap(({ scenario }) =>
    drawnTasks({ scenario, unknowns, seed, ...(ties && { ties }) }, drawn),
  );
}

/**
 * Runs what is believed on into the future. What is not known of the settings, luck, and how reality has kept away from
 * the model until now are all in the quantiles.
 */
export async function forecastFromCalibration(
  question: CalibratedForecastQuestion,
  { executor, progress, signal }: Execution,
): Promise<CalibratedForecast> {
  const { kept, alternatives } = question;
  const { scenario } = alternatives[0];
  const series = foreseen(kept, Object.keys(scenario.brands), scenario.market.days);
  const tasks = forecastTasks(question);
  const futures: (number[][] | undefined)[] = tasks.map(() => undefined);
  const failures: RunFailure[] = [];
  let done = 0;
  const receive = (run: RunResult, task: number) => {
    futures[task] = futureOf(run, question, series, task % kept.drawn.length);
    progress(++done, tasks.length);
  };
  await executor.run(tasks, receive, signal, (message, run) => void failures.push({ of: "", run, message }));
  refuseOnlyFailures(failures, tasks.length);
  const byAlternative = alternatives.map((_, at) =>
    futures.slice(at * kept.drawn.length, (at + 1) * kept.drawn.length),
  );
  return {
    question,
    runs: done,
    failures,
    rows: alternatives.flatMap(({ name }, at) => rowsOf(name, series, byAlternative[at])),
    changes: alternatives
      .slice(1)
      .flatMap(({ name }, at) =>
        changesOf(name, series, byAlternative[0], byAlternative[at + 1], kept.level),
      ),
  };
}

/** What a run gives in the periods that come, as far from itself as reality was; shape [series][periods]. */
function futureOf(
  run: RunResult,
  { kept, alternatives: [{ scenario }] }: CalibratedForecastQuestion,
  series: readonly Foreseen[],
  draw: number,
): number[][] {
  const sizes = kept.drawn[draw];
  const key = keyFromSeed(`discrepancy of ${kept.seed}`);
  const past = measureTargets(
    run,
    series.map(({ past: { spans }, ...rest }) => ({ ...rest, spans })),
  );
  const future = measureTargets(
    run,
    series.map(({ future: spans, ...rest }) => ({ ...rest, spans })),
  );
  return series.map(({ what, brand, past: { values } }, at) => {
    const size = sizeOf(what, sizes);
    const own = future[at].map((value) => value * size);
    if (what === "rating") return shiftedStars(own, past[at], values);
    // Money follows what is sold: the same keeps both away from the model.
    const of = what === "revenue" ? salesOf(series, brand) : at;
    const source = of >= 0 && series[of].past.values.length > 0 ? of : at;
    const followed = {
      observed: series[source].past.values,
      modelled: past[source].map((value) => value * size),
      scale: scaleOf(scenario) * size,
    };
    const factors = drawDiscrepancy(followed, own.length, seriesKey(key, draw, source));
    return own.map((value, period) => value * factors[period]);
  });
}

/** Stars shown change slowly: they begin where they are. */
function shiftedStars(
  future: readonly number[],
  past: readonly number[],
  observed: readonly number[],
): number[] {
  const last = observed.findLastIndex((value, at) => Number.isFinite(value) && Number.isFinite(past[at]));
  const shift = last < 0 ? 0 : observed[last] - past[last];
  return future.map((value) => Math.min(5, Math.max(1, value + shift)));
}

const salesOf = (series: readonly Foreseen[], brand: string) =>
  series.findIndex((one) => one.what === "sales" && one.brand === brand);

type Futures = readonly (readonly (readonly number[])[] | undefined)[];

function rowsOf(alternative: string, series: readonly Foreseen[], futures: Futures): ForetoldRow[] {
  const done = futures.filter((run) => run !== undefined);
  const own = series.flatMap(({ what, brand, future }, at) =>
    future.map(({ from, to }, period) => ({
      alternative,
      what,
      brand,
      from,
      to,
      ...quantilesOf(done.map((run) => run[at][period])),
    })),
  );
  const sold = series.flatMap(({ what }, at) => (what === "sales" ? [at] : []));
  const shares = sold.flatMap((at) =>
    series[at].future.map(({ from, to }, period) => ({
      alternative,
      what: "share" as const,
      brand: series[at].brand,
      from,
      to,
      ...quantilesOf(
        done.map((run) => run[at][period] / sold.reduce((sum, other) => sum + run[other][period], 0)),
      ),
    })),
  );
  return [...own, ...shares];
}

function quantilesOf(values: readonly number[]) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const at = (share: number) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share));
  return {
    p025: at(0.025),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p975: at(0.975),
  };
}

/** Sums of flows over all that comes, stars at its end: with an alternative minus without, run by run. */
function changesOf(
  alternative: string,
  series: readonly Foreseen[],
  before: Futures,
  after: Futures,
  level: number,
): ForetoldChange[] {
  return series.map(({ what, brand }, at) => {
    const whole = (run: readonly (readonly number[])[]) =>
      what === "rating" ? run[at][run[at].length - 1] : run[at].reduce((sum, value) => sum + value, 0);
    const changes = before.flatMap((run, draw) => {
      const other = after[draw];
      return run === undefined || other === undefined ? [] : [whole(other) - whole(run)];
    });
    const sorted = changes.filter(Number.isFinite).toSorted((a, b) => a - b);
    const quantile = (share: number) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share));
    return {
      alternative,
      what,
      brand,
      low: quantile((1 - level) / 2),
      middle: quantile(0.5),
      high: quantile((1 + level) / 2),
      chance: sorted.filter((change) => change > 0).length / sorted.length,
    };
  });
}
