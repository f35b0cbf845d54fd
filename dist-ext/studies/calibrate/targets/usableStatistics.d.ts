import type { DesignRuns } from "../../../numeric/inference/quadraticEmulator.ts";
/** Statistics that can be compared, and the runs that have all of them. */
export interface Usable extends DesignRuns {
    /** numbers of the statistics */
    readonly kept: readonly number[];
    /** numbers of the runs */
    readonly runs: readonly number[];
}
/**
 * Leaves out what cannot be compared: statistics that were not observed, that hardly any run has or that no run moves,
 * and then runs that lack one of the others.
 */
export declare function usableStatistics(places: readonly ArrayLike<number>[], statistics: readonly (readonly number[])[], observed: readonly number[]): Usable;
