import type { CalibrationPlan } from "./calibrationPlan.ts";
import { type Evidence } from "./posterior.ts";
import { type RandomKey } from "../../numeric/luck/random.ts";
import { type Usable } from "./targets/usableStatistics.ts";
/** What the runs of a design showed, ready to be held against what was observed. */
export interface DesignOutcome {
    readonly usable: Usable;
    readonly evidence: Evidence;
}
/**
 * Learns from the runs how statistics depend on the unknowns.
 *
 * @param measured - what each run of the design showed, shape [runs][targets][spans]; undefined where a run failed
 * @returns undefined where too few runs or statistics are left to learn from
 */
export declare function learn({ question, statistics, places }: CalibrationPlan, measured: readonly (readonly (readonly number[])[] | undefined)[]): DesignOutcome | undefined;
/**
 * The same evidence with a run of the design in the place of what was observed, and learnt from the others only. Where
 * sizes are not known, its market is as large, and its reviews as many, as luck has it by what is believed of sizes.
 */
export declare function withTruth({ usable, evidence }: DesignOutcome, truth: number, key: RandomKey): Evidence;
/** Places from which a walk may begin: some of the design's, far from each other. */
export declare function seedsOf({ usable }: DesignOutcome): Float64Array[];
