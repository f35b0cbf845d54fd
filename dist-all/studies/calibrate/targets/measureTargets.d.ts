import type { RunResult } from "../../../model/result.ts";
import type { Target } from "./target.ts";
/**
 * What a run has to show where something was observed: purchases, money and reviews of each span, stars displayed at its
 * end. NaN where the run has nothing, such as stars before the first review.
 *
 * @returns shape [targets][spans]
 */
export declare function measureTargets(run: RunResult, targets: readonly Pick<Target, "what" | "brand" | "spans">[]): number[][];
