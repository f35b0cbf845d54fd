import { type Comparison, type CompareOptions, type Contender } from "../compare/compare.ts";
import type { Executor } from "./executor.ts";
import { type Replications, type RunOptions } from "./replicate.ts";
import { type Precision, type PrecisionTarget } from "./runUntilPrecise.ts";
/** What was asked for instead of a number of runs. */
export interface PrecisionAsked {
    readonly targets: readonly PrecisionTarget[];
    /** runs after which it ends in any case */
    readonly most: number;
}
/** What was found, and with --precision how many runs it took. */
export type MaybePrecise<Found> = Found & {
    readonly precision?: Precision;
};
/** Runs that it would have taken without an interruption, or that were allowed; undefined without --precision. */
export declare function runsAsked(precision: Precision | undefined, asked: PrecisionAsked | undefined): number | undefined;
/** Runs a scenario until the means of some metrics are known well enough. */
export declare function replicateUntilPrecise(scenario: Replications["scenario"], parameters: Replications["parameters"], { targets, most }: PrecisionAsked, options: Omit<RunOptions, "runs" | "first">, executor: Executor): Promise<Replications & {
    readonly precision: Precision;
}>;
/**
 * Compares until the differences of some metrics are known well enough, in every alternative.
 *
 * @param contenders - the baseline first; the targets' periods must be among the options'
 */
export declare function compareUntilPrecise(contenders: readonly Contender[], { targets, most }: PrecisionAsked, options: Omit<CompareOptions, "runs" | "first">, executor: Executor): Promise<Comparison & {
    readonly precision: Precision;
}>;
