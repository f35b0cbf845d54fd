import type { Parameters } from "../model/parameters.ts";
import type { RunResult } from "../model/result.ts";
import { keyFromSeed, type RandomKey, replicationKey } from "../numeric/random.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "./executor.ts";

/** One scenario run many times, each time with other luck. */
export interface Replications {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  /** text from which all luck grows; equal seeds give equal runs */
  readonly seed: string;
  /** results in order of the run's number; fewer than were asked for when it was interrupted */
  readonly runs: readonly RunResult[];
}

/** Tells how many of the runs are done. */
export type Progress = (done: number, total: number) => void;

export interface RunOptions {
  /** number of replications, at least 1 */
  readonly runs: number;
  readonly seed: string;
  readonly progress?: Progress | undefined;
  /** aborted: what was finished is kept */
  readonly signal?: AbortSignal | undefined;
}
