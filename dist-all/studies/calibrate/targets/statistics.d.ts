import type { Target } from "./target.ts";
/** Which multiplier of unknown size a statistic carries: of the market, of the reviews, or none. */
export type SizeFactor = "market" | "reviews" | "none";
/** One number by which a run and what was observed are compared: a part of a target's spans. */
export interface Statistic {
    /** number of the target */
    readonly target: number;
    /** spans that it sums up, or whose last one it looks at; all of them were observed */
    readonly spans: readonly number[];
    readonly factor: SizeFactor;
}
/**
 * What a calibration looks at: sales and revenue of the first, middle and last third of what was observed, reviews and
 * stars of both halves. More numbers would tell little more and take more runs.
 *
 * Revenue is left out where sales of the same brand were observed in as many periods: their ratio is the price, which is
 * known.
 */
export declare function planStatistics(targets: readonly Target[]): Statistic[];
/**
 * The statistics of a run or of what was observed: roots of counts, of which luck moves all alike, and stars.
 *
 *     2 √(Σ counts),   50 · stars at the end
 *
 * @param values - shape [targets][spans]
 */
export declare function statisticsOf(targets: readonly Pick<Target, "what">[], plan: readonly Statistic[], values: readonly (readonly number[])[]): number[];
/** What the mean of each statistic is multiplied by when the market is c times as large: roots grow with √c. */
export declare function factorsOf(plan: readonly Statistic[], market: number, reviews: number): Float64Array;
