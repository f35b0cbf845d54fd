import { type Evaluation, type Point, type SearchProblem, type Surfaces } from "./search.ts";
import type { PlanRunner } from "./planRunner.ts";
/** Plans that are held against each other at most. */
export declare const FINALISTS = 4;
/** The best plans tried, and the one that the surface thinks best of all; only such as are probably allowed. */
export declare function finalistsOf(problem: SearchProblem, surfaces: Surfaces, { tried }: Evaluation, seed: string): Point[];
/**
 * Runs finalists with luck of their own until one is left, or the runs are used up; then the highest mean. One whose
 * runs fail, or have nothing to measure, is not waited for: it drops out of the pairs.
 *
 * @param level - level at which one is known to be worse than another
 */
export declare function selectBest(finalists: readonly number[][], { runs, level }: {
    readonly runs: number;
    readonly level: number;
}, runner: PlanRunner): Promise<number[]>;
