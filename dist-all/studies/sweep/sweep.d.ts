import type { Spoken } from "../../language/spoken.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type CompileOptions } from "../../scenario/compile/toParameters.ts";
import { type Problem } from "../../scenario/check/problem.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { DesignRange } from "../designs/design.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { type MetricRow } from "../../metrics/metrics.ts";
import { type RunOptions } from "../runs/replicate.ts";
import { type RunFailure } from "../runs/runFailure.ts";
/** One lever of a sweep and the values it takes. */
export interface SweepDimension {
    /** path of the setting; `*` stands for all, e.g. `brands.nonna.coverage.*` */
    readonly path: string;
    /** name of the axis */
    readonly label: Spoken;
    readonly values: readonly number[];
}
/** All runs at one combination of values. */
export interface SweepPoint {
    /** value of each dimension, in their order */
    readonly values: readonly number[];
    readonly rows: readonly MetricRow[];
}
/** A scenario run at every combination of some levers' values. */
export interface SweepResult {
    readonly scenario: Scenario;
    readonly seed: string;
    /** replications at each point; run number k has the same luck at every point */
    readonly runs: number;
    readonly dimensions: readonly SweepDimension[];
    /** true when the points are spread over ranges; left out, they are every combination of the values */
    readonly isSpread?: boolean;
    /** the last dimension runs fastest; points that an interruption left unfinished are missing */
    readonly points: readonly SweepPoint[];
    /** runs that failed; they are missing at their points */
    readonly failures?: readonly RunFailure[];
}
/** One combination of values, ready to run. */
export interface SweepPlan {
    readonly values: readonly number[];
    readonly parameters: Parameters;
}
export interface PlannedSweep {
    readonly scenario: Scenario;
    readonly dimensions: readonly SweepDimension[];
    /** true when the points are spread over ranges; left out, they are every combination of the values */
    readonly isSpread?: boolean;
    readonly plans: readonly SweepPlan[];
    /** why there is no plan, each reason once */
    readonly problems: readonly Problem[];
}
/** The scenario at every combination of the dimensions' values; problems if a path or a value makes no sense. */
export declare function planSweep(scenario: Scenario, dimensions: readonly SweepDimension[], options?: CompileOptions): PlannedSweep;
/** The scenario at some points that spread over the ranges of the dimensions; problems as in `planSweep`. */
export declare function planDesign(scenario: Scenario, ranges: readonly DesignRange[], points: readonly (readonly number[])[], options?: CompileOptions): PlannedSweep;
/** The scenario at each point: a value for each path. */
export declare function planPoints(scenario: Scenario, dimensions: readonly {
    readonly path: string;
}[], points: readonly (readonly number[])[], options?: CompileOptions): {
    readonly plans: readonly SweepPlan[];
    readonly problems: readonly Problem[];
};
/**
 * Runs every point of a planned sweep. Run number k meets the same luck at every point (common random numbers), so
 * that points differ by their values alone.
 */
export declare function sweep({ plans, problems: _, ...asked }: PlannedSweep, { runs, seed, progress, signal }: RunOptions, executor: Executor): Promise<SweepResult>;
/** Every run of a sweep, point by point. */
export declare function sweepTasks(plans: readonly Pick<SweepPlan, "parameters">[], { runs, seed }: Pick<RunOptions, "runs" | "seed">): SimulationTask[];
/** The dimensions that the scenario itself asks for. */
export declare function ownDimensions({ sweep: dimensions }: Scenario): SweepDimension[];
