import type { SimulationTask } from "./executor.ts";
/** How runs are laid on the cores. */
export interface CorePlan {
    /** the first runs, one a core */
    readonly beside: number;
    /** cores for each of the others */
    readonly inside: number;
}
/**
 * Lays runs on cores: beside each other as long as every core has one, since nothing is faster than that; the last few, or
 * the only one, on several cores each where the market is large enough to gain by it.
 */
export declare function planCores(tasks: readonly SimulationTask[], cores: number): CorePlan;
/** Threads that some runs can use: where even one of them is too small to be shared, no more than there are runs. */
export declare function usefulThreads(tasks: readonly SimulationTask[], cores: number): number;
