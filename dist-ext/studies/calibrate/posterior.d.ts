import type { QuadraticEmulator } from "../../numeric/inference/quadraticEmulator.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
import { type Statistic } from "./targets/statistics.ts";
/** What is observed, and how. */
export interface Evidence {
    readonly emulator: QuadraticEmulator;
    /** statistics that the emulator has, in its order */
    readonly plan: readonly Statistic[];
    readonly observed: readonly number[];
    /** variance of the luck of what was observed over that of a run */
    readonly luck: number;
    /** whether the sizes of the market and of the reviews are unknown, too */
    readonly isSizeFree: boolean;
}
/** What is believed of the unknowns after the data. */
export interface Posterior {
    /** places in the unit cube, by what was believed before; shape [draws][unknowns] */
    readonly places: readonly Float64Array[];
    /** times that the market is as large as simulated, in each draw */
    readonly market: readonly number[];
    /** times that there are as many reviews as simulated, in each draw */
    readonly reviews: readonly number[];
    /** independent draws that they are worth, at least, over all unknowns */
    readonly effective: number;
    readonly acceptance: number;
    /** distance of the best place from what was observed, in units of luck; NaN where it cannot be judged */
    readonly misfit: number;
    /** times that the scatter was inflated for it, at least 1 */
    readonly inflation: number;
}
/**
 * Draws places from what is believed after the data. Where even the best place fits worse than luck allows, the scatter
 * is inflated by as much and the walk is walked again: a model that is wrong somewhere must not be sure of itself.
 *
 *     inflation = max(1, χ²min / (statistics − unknowns − sizes))
 */
export declare function inferPosterior(evidence: Evidence, key: RandomKey, seeds: readonly Float64Array[]): Posterior;
/** Sizes of market and reviews, relative to those simulated, by two standard normal numbers. */
export declare function sizesAt(market: number, reviews: number): {
    readonly market: number;
    readonly reviews: number;
};
