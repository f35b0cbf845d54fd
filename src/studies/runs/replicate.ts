import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "./executor.ts";
import { refuseOnlyFailures, type RunFailure, runsThatCount } from "./runFailure.ts";

/** One scenario run many times, each time with other luck. */
export interface Replications {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  /** text from which all luck grows; equal seeds give equal runs */
  readonly seed: string;
  /** results in order of the run's number; fewer than were asked for when it was interrupted */
  readonly runs: readonly RunResult[];
  /** runs that failed and are left out; none unless given */
  readonly failures?: readonly RunFailure[];
}

/** Consumers of the first run whose journeys charts of single journeys are drawn from. */
export const WITNESSES = 1000;

/** Tells how many of the runs are done. */
export type Progress = (done: number, total: number) => void;

/** How many runs, with which luck, and what is to be kept of them. */
export interface RunOptions {
  /** number of replications, at least 1 */
  readonly runs: number;
  /** first run to be done, where those before it are there already; 0 unless given */
  readonly first?: number;
  readonly seed: string;
  /** consumers of the first run whose every activity is logged; left out, as many as in the other runs */
  readonly witnesses?: number | undefined;
  readonly progress?: Progress | undefined;
  /** aborted: what was finished is kept */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a scenario many times.
 *
 * Run number k depends on the seed and on k alone: the first 100 of 200 runs are the 100 runs. After an abort the
 * runs kept are the first ones without a gap, so they too are what a shorter command would have given.
 *
 * @param parameters - what `toParameters` made of the scenario
 */
export async function replicate(
  scenario: Scenario,
  parameters: Parameters,
  options: RunOptions,
  executor: Executor,
): Promise<Replications> {
  const { runs, first = 0, seed, progress, signal } = options;
  const results: RunResult[] = [];
  const failures: RunFailure[] = [];
  let done = first;
  const receive = (result: RunResult, task: number) => {
    results[first + task] = result;
    progress?.(++done, runs);
  };
  const tasks = replicationTasks(parameters, options);
  const fail = (message: string, task: number) => void failures.push({ of: "", run: first + task, message });
  await executor.run(tasks.slice(first), receive, signal, fail);
  refuseOnlyFailures(failures, runs - first);
  const failed = new Set(failures.map(({ run }) => run));
  const kept = runsThatCount(
    first,
    runs,
    (run) => run in results,
    (run) => failed.has(run),
  );
  return { scenario, parameters, seed, runs: kept.map((run) => results[run]), failures };
}

/** Every run of replications; the first one may have more witnesses. */
export function replicationTasks(
  parameters: Parameters,
  { runs, seed, witnesses }: Pick<RunOptions, "runs" | "seed" | "witnesses">,
): SimulationTask[] {
  return tasksOf(parameters, seed, runs).map((task, run) =>
    run === 0 && witnesses !== undefined ? withWitnesses(task, witnesses) : task,
  );
}

/** The runs of one set of parameters. Other parameters with the same seed meet the same luck, run by run. */
export function tasksOf(parameters: Parameters, seed: string, runs: number): SimulationTask[] {
  const key = keyFromSeed(seed);
  return Array.from({ length: runs }, (_, run) => ({ parameters, key: replicationKey(key, run) }));
}

/** Runs of several markets that meet the same luck: run k of each of them, then run k + 1. */
export function pairedTasks(
  markets: readonly { readonly parameters: Parameters }[],
  { runs, seed }: Pick<RunOptions, "runs" | "seed">,
): SimulationTask[] {
  const byMarket = markets.map(({ parameters }) => tasksOf(parameters, seed, runs));
  return Array.from({ length: runs }, (_, run) => byMarket.map((own) => own[run])).flat();
}

/** The same run with so many consumers logged, which changes nothing of what happens in it. */
function withWitnesses({ parameters, key }: SimulationTask, witnesses: number): SimulationTask {
  return { parameters: { ...parameters, logged: Math.min(witnesses, parameters.consumers) }, key };
}
