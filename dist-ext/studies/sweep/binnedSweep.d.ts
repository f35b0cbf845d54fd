import type { SweepResult } from "./sweep.ts";
/**
 * A sweep whose points are spread over ranges, as if each stood in the middle of its cell: the ranges of the first
 * levers are cut into equal parts, few enough for some points in each cell. What is drawn of it are the points of cells.
 *
 * @param levers - how many levers are cut, 2 or 3; the others stay as they are
 * @returns undefined where there are too few points for two cells on each side
 */
export declare function binnedSweep(sweep: SweepResult, levers: 2 | 3): SweepResult | undefined;
