import type { RunResult } from "../../model/result.ts";
import { childKey, keyFromSeed, type RandomKey } from "../../numeric/luck/random.ts";
import { drawPaths } from "../../numeric/series/drawPaths.ts";
import { scaleOf } from "../../scenario/compile/simulatedSize.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { drawnTasks } from "../calibrate/drawn.ts";
import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import { pastVerdict } from "../calibrate/past/pastScore.ts";
import { statisticalForecast } from "../calibrate/past/statisticalForecast.ts";
import { measureTargets } from "../calibrate/targets/measureTargets.ts";
import { subjectOf } from "../calibrate/targets/target.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
import { type Foreseen, foretell, type Shown } from "./foretell.ts";
import { type ForetoldChance, foretoldChances, type Threshold } from "./foretoldChances.ts";
import { type ForetoldChange, foretoldChanges } from "./foretoldChanges.ts";
import { type ForetoldRow, foretoldRows, type Futures, plainRows } from "./foretoldRows.ts";
import { foreseen } from "./futureTargets.ts";
import { type Spread, spreadsOf } from "./spreadOf.ts";

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
  /** a value whose chance to be reached is told */
  readonly threshold?: Threshold;
  /** network read from a file */
  readonly ties?: Uint32Array;
}

/** What comes after the data: by each scenario that they leave possible, and all of them together. */
export interface CalibratedForecast {
  readonly question: CalibratedForecastQuestion;
  /** of the scenarios; and of plain methods where those were better in the past */
  readonly rows: readonly ForetoldRow[];
  readonly changes: readonly ForetoldChange[];
  readonly chances: readonly ForetoldChance[];
  readonly spreads: readonly Spread[];
  readonly runs: number;
  readonly failures: readonly RunFailure[];
}

/** Futures that are drawn of a plain method for chances of a threshold. */
const PATHS = 4000;

/**
 * Every run of a forecast: scenarios drawn from what is believed, in each alternative, with the same luck; and the scenario
 * as it is once more with other luck, so that luck can be told from what is not known of the settings.
 */
export function forecastTasks({ kept, alternatives, ties }: CalibratedForecastQuestion) {
  const { unknowns, seed, drawn } = kept;
  const tasksOf = (scenario: Scenario, luck: string) =>
    drawnTasks({ scenario, unknowns, seed: luck, ...(ties && { ties }) }, drawn);
  return [
    ...alternatives.flatMap(({ scenario }) => tasksOf(scenario, seed)),
    ...tasksOf(alternatives[0].scenario, `${seed}, other luck`),
  ];
}

/**
 * Runs what is believed on into the future. What is not known of the settings, luck, and how reality has kept away from
 * the model until now are all in the quantiles.
 */
export async function forecastFromCalibration(
  question: CalibratedForecastQuestion,
  { executor, progress, signal }: Execution,
): Promise<CalibratedForecast> {
  const { kept, alternatives, threshold } = question;
  const { scenario } = alternatives[0];
  const series = foreseen(kept, Object.keys(scenario.brands), scenario.market.days, alternatives.length > 1);
  const tasks = forecastTasks(question);
  const shown: (Shown | undefined)[] = tasks.map(() => undefined);
  const failures: RunFailure[] = [];
  let done = 0;
  const receive = (run: RunResult, task: number) => {
    shown[task] = shownBy(run, series);
    progress(++done, tasks.length);
  };
  await executor.run(tasks, receive, signal, (message, run) => void failures.push({ of: "", run, message }));
  refuseOnlyFailures(failures, tasks.length);
  const key = keyFromSeed(`discrepancy of ${kept.seed}`);
  const futuresOf = (group: number, luck: RandomKey): Futures =>
    kept.drawn.map((sizes, draw) => {
      const own = shown[group * kept.drawn.length + draw];
      return own && foretell(series, own, { sizes, scale: scaleOf(scenario), key: luck, draw });
    });
  const futures = alternatives.map((_, at) => futuresOf(at, key));
  const plain = plainForecasts(question, series);
  return {
    question,
    runs: done,
    failures,
    rows: [
      ...alternatives.flatMap(({ name }, at) => foretoldRows(name, series, futures[at])),
      ...plain.flatMap(({ one, by, forecast }) => plainRows(one, by, forecast)),
    ],
    changes: alternatives.slice(1).flatMap(({ name }, at) =>
      foretoldChanges(name, series, {
        before: futures[0],
        after: futures[at + 1],
        level: kept.level,
      }),
    ),
    chances:
      threshold === undefined
        ? []
        : alternatives.flatMap(({ name }, at) => chancesOf(name, threshold, series, futures[at], plain, key)),
    spreads: spreadsOf(series, {
      plain: futures[0],
      lucky: futuresOf(alternatives.length, childKey(key, 1)),
      apart: futuresOf(0, childKey(key, 2)),
    }),
  };
}

/** What a run shows where something was observed, and in the periods that come. */
function shownBy(run: RunResult, series: readonly Foreseen[]): Shown {
  return {
    past: measureTargets(
      run,
      series.map((one) => ({ ...subjectOf(one), spans: one.past.spans })),
    ),
    future: measureTargets(
      run,
      series.map((one) => ({ ...subjectOf(one), spans: one.future })),
    ),
  };
}

/** Forecasts by methods that know nothing but the series, of those series where they were better in the past. */
function plainForecasts({ kept }: CalibratedForecastQuestion, series: readonly Foreseen[]) {
  return series.flatMap((one) => {
    const by = pastVerdict(kept.past, one)?.recommended ?? "simulation";
    if (by === "simulation") return [];
    const forecast = statisticalForecast(one.past, by, one.future.length);
    return forecast === undefined ? [] : [{ one, by, forecast }];
  });
}

function chancesOf(
  name: string,
  threshold: Threshold,
  series: readonly Foreseen[],
  futures: Futures,
  plain: ReturnType<typeof plainForecasts>,
  key: RandomKey,
): ForetoldChance[] {
  return series.flatMap((one, at) => {
    if (one.what !== threshold.what || one.channel !== threshold.channel) return [];
    const better = name === "" ? plain.find((other) => other.one === one) : undefined;
    const own = futures.flatMap((run) => (run === undefined ? [] : [run[at]]));
    return foretoldChances(name, one, threshold, better ? drawPaths(better.forecast, PATHS, key) : own);
  });
}
