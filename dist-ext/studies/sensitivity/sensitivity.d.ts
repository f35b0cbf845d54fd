import type { Executor, SimulationTask } from "../runs/executor.ts";
import type { RunOptions } from "../runs/replicate.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
import type { SweepPlan } from "../sweep/sweep.ts";
/** What came out at one point. */
interface SensitivityPoint {
    /** value of each setting, in the order of the ranges */
    readonly values: readonly number[];
    /** each metric in each run; shape [metrics][runs] */
    readonly outcomes: readonly (readonly number[])[];
}
export interface SensitivityResult {
    readonly plan: SensitivityPlan;
    /** repeats that were finished, the first ones without a gap; without those in which a run failed */
    readonly repeats: number;
    /** runs that were finished */
    readonly runs: number;
    /** all points of the finished repeats */
    readonly points: readonly SensitivityPoint[];
    /** metrics at the points where luck is measured; shape [metrics][points][runs], empty if unfinished */
    readonly luck: readonly (readonly (readonly number[])[])[];
    /** runs that failed; their repeats are left out */
    readonly failures?: readonly RunFailure[];
}
/**
 * Runs a planned analysis. Run number k meets the same luck at every point (common random numbers), so that points
 * differ by their settings alone and by how luck meets them.
 *
 * @param plans - the plan's points from `compilePlan`
 */
export declare function runSensitivity(plan: SensitivityPlan, plans: readonly SweepPlan[], { progress, signal }: Pick<RunOptions, "progress" | "signal">, executor: Executor): Promise<SensitivityResult>;
/** Every run of an analysis, in the order in which they are done. */
export declare function sensitivityTasks({ seed, luck, order }: SensitivityPlan, plans: readonly SweepPlan[]): SimulationTask[];
export {};
