import type { Spoken } from "../../language/spoken.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type CompareMeasure, measuresOf, measureRun } from "./compareMeasures.ts";
import type { Executor } from "../runs/executor.ts";
import { pairedTasks, type RunOptions } from "../runs/replicate.ts";
import { refuseOnlyFailures, type RunFailure, runsThatCount } from "../runs/runFailure.ts";

/** One of the scenarios that are compared. */
export interface Contender {
  /** as it was typed: a file's name, or the settings that were changed */
  readonly name: string;
  /** the same as people say it, for charts */
  readonly label: Spoken;
  readonly scenario: Scenario;
  readonly parameters: Parameters;
}

/** How many runs alternatives are given, with which luck, and over which periods they are compared. */
export interface CompareOptions extends RunOptions {
  /** names of the periods to be measured besides every week; the first one is what headlines are about */
  readonly periods: readonly string[];
}

/** A baseline and its alternatives, run with the same luck. */
export interface Comparison {
  /** the baseline first */
  readonly contenders: readonly Contender[];
  readonly seed: string;
  /** paired runs: those that every contender has finished, without a gap */
  readonly runs: number;
  readonly periods: readonly string[];
  readonly measures: readonly CompareMeasure[];
  /** values of the measures, in their order; by contender, then by run */
  readonly values: readonly (readonly Float64Array[])[];
  /** runs that failed; their pairs are left out */
  readonly failures?: readonly RunFailure[];
  /** what each setting adds to the differences; only where it was asked for */
  readonly contributions?: readonly Contribution[];
}

/** What one setting adds to the difference between two scenarios. */
export interface Contribution {
  /** name of the alternative */
  readonly contender: string;
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
  /** path of the setting */
  readonly setting: string;
  /** mean over runs; those of all settings add up to the whole difference */
  readonly contribution: number;
  readonly low: number;
  readonly high: number;
  /** how it was reckoned, in words for people */
  readonly method: string;
}

/**
 * Runs a baseline and its alternatives. Run number k meets the same luck in each of them (common random numbers), so
 * that they differ by their settings alone.
 *
 * All contenders finish run k before run k + 1 is begun, so that an interruption leaves pairs.
 */
export async function compare(
  contenders: readonly Contender[],
  options: CompareOptions,
  executor: Executor,
): Promise<Comparison> {
  const { runs, first = 0, seed, periods, progress, signal } = options;
  const measures = measuresOf(contenders[0].scenario, periods);
  const values: Float64Array[][] = contenders.map(() => []);
  const tasks = pairedTasks(contenders, options);
  const before = first * contenders.length;
  let done = before;
  const receive = (result: RunResult, at: number) => {
    const task = before + at;
    values[task % contenders.length][runOf(task)] = measureRun(result, measures);
    progress?.(++done, tasks.length);
  };
  const runOf = (task: number) => Math.floor(task / contenders.length);
  const failures: RunFailure[] = [];
  const fail = (message: string, at: number) => {
    const task = before + at;
    failures.push({ of: contenders[task % contenders.length].name, run: runOf(task), message });
  };
  await executor.run(tasks.slice(before), receive, signal, fail);
  refuseOnlyFailures(failures, tasks.length - before);
  const failed = new Set(failures.map(({ run }) => run));
  const kept = runsThatCount(
    first,
    runs,
    (run) => values.every((own) => run in own),
    (run) => failed.has(run),
  );
  return {
    contenders,
    seed,
    runs: kept.length,
    periods,
    measures,
    values: values.map((own) => kept.map((run) => own[run])),
    failures,
  };
}
