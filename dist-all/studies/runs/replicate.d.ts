import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "./executor.ts";
import { type RunFailure } from "./runFailure.ts";
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
export declare const WITNESSES = 1000;
/** Tells how many of the runs are done. */
export type Progress = (done: number, total: number) => void;
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
export declare function replicate(scenario: Scenario, parameters: Parameters, options: RunOptions, executor: Executor): Promise<Replications>;
/** Every run of replications; the first one may have more witnesses. */
export declare function replicationTasks(parameters: Parameters, { runs, seed, witnesses }: Pick<RunOptions, "runs" | "seed" | "witnesses">): SimulationTask[];
/** The runs of one set of parameters. Other parameters with the same seed meet the same luck, run by run. */
export declare function tasksOf(parameters: Parameters, seed: string, runs: number): SimulationTask[];
/** Runs of several markets that meet the same luck: run k of each of them, then run k + 1. */
export declare function pairedTasks(markets: readonly {
    readonly parameters: Parameters;
}[], { runs, seed }: Pick<RunOptions, "runs" | "seed">): SimulationTask[];
