import { type MeanInterval } from "../../numeric/intervals/intervals.ts";
import type { Progress } from "../runs/replicate.ts";
import { type SparingLab } from "./lab.ts";
import type { Target } from "./target.ts";
/** A published range and what the model made of it. */
export interface Finding {
    readonly target: Target;
    readonly measured: MeanInterval;
    /** whether the measured mean lies in the range */
    readonly isHit: boolean;
    /** whether the interval reaches across an end of the range, so that luck may have decided */
    readonly isClose: boolean;
}
/** Runs of each experiment of a target that fewer runs cannot tell from an end of its range. */
export declare const DECISIVE_RUNS = 24;
/**
 * Does the experiments of all targets, those of equal markets once, and holds the results against the ranges.
 *
 * A measurement whose interval reaches across an end of the range is made once more in a lab with more runs, and that
 * one counts.
 *
 * Where a run has failed, those of equal luck in the other markets of the same target are left out as well; what no
 * run is left for is not measured, and the others are.
 *
 * @param thorough - a lab of the same luck with `DECISIVE_RUNS` and more; left out, the first measurement counts
 * @throws {RunsFailed} if so many runs fail that nothing is measured
 */
export declare function measureTargets(lab: SparingLab, targets: readonly Target[], { thorough, progress }?: {
    readonly thorough?: SparingLab;
    readonly progress?: Progress | undefined;
}): Promise<Finding[]>;
/** Whether a measurement lies in the range; a number that could not be measured does not. */
export declare function verdictOf({ low, high }: Pick<Target, "low" | "high">, measured: MeanInterval): Pick<Finding, "isHit" | "isClose">;
