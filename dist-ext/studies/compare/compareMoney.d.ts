import type { Comparison } from "./compare.ts";
import { type PairedDifference } from "../runs/pairedDifference.ts";
/** What a thousand more of budget brings. */
export interface PerThousand {
    readonly metric: string;
    /** change of the metric for each 1,000 of budget; NaN where nothing can be said of it */
    readonly effect: number;
    readonly low: number;
    readonly high: number;
}
/** Money of one alternative against the baseline, of one brand over the whole run. */
export interface MoneyComparison {
    readonly contender: string;
    readonly brand: string;
    readonly revenue: PairedDifference;
    /** all costs, the goods included */
    readonly cost: PairedDifference;
    /** costs that are decided: all but the goods */
    readonly budget: PairedDifference;
    readonly profit: PairedDifference;
    /** whether that is for each 1,000 more, or, where the budget falls, for each 1,000 less */
    readonly direction: "more" | "less";
    readonly perThousand: readonly PerThousand[];
    /** why nothing can be said of 1,000 more or less; left out where it can */
    readonly noRate?: NoRate;
    /** settings of the brand that the alternative changes and that cost nothing, so that what they bring looks free */
    readonly withoutCost: readonly string[];
}
/**
 * Why nothing is said of 1,000 of budget:
 *
 * - `undecided`: nothing that was changed costs anything, so that the budget only follows success
 * - `unclear`: luck may be all that the change of budget is
 * - `small`: the change is less than 1% of the budget, or than a tenth of the 1,000 that is asked about
 */
export type NoRate = "undecided" | "unclear" | "small";
/**
 * Sets the money of each alternative beside the baseline's: what it costs more, what it brings, and what each 1,000 of
 * budget brings where the change of budget is decided, clear of zero and not small, so that alternatives of different size can be put in order. A better product that costs nine more
 * because it is met more often does not bring what it brings per nine. `total` must be among the periods.
 */
export declare function compareMoney(comparison: Comparison, brand: string): MoneyComparison[];
/**
 * The ratio of two means over the same runs, and the range that holds the true ratio: Fieller's.
 *
 *     low, high = (x̄ȳ − g·s_xy ± √((x̄ȳ − g·s_xy)² − (x̄² − g·s_xx)(ȳ² − g·s_yy))) / (x̄² − g·s_xx), g = t²/n
 *
 * Where the denominator may as well be zero there is no such range, and the ratio means nothing: all NaN.
 *
 * @param numerators - one number for each run
 * @param denominators - the same runs
 * @source Fieller (1954), Some problems in interval estimation, JRSS B 16(2), 175–185
 */
export declare function ratioInterval(numerators: readonly number[], denominators: readonly number[], level?: number): {
    effect: number;
    low: number;
    high: number;
};
