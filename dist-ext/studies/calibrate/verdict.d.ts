import type { Posterior } from "./posterior.ts";
import { type Unknown } from "./unknown.ts";
/** How much the data say of a setting. */
export type Identified = "well" | "partly" | "hardly";
/** What was believed of a setting before the data, and what is believed after. */
export interface Belief {
    readonly path: string;
    readonly priorLow: number;
    readonly priorMiddle: number;
    readonly priorHigh: number;
    readonly mean: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    /** deviation after the data over deviation before: 0 = all is known, 1 = nothing was learnt */
    readonly left: number;
    readonly identified: Identified;
    /** end of the range that the data pull it to: what it is may lie beyond */
    readonly edge: "low" | "high" | "none";
}
/** Two settings of which the data tell the sum, the difference or the like better than each by itself. */
export interface TradeOff {
    readonly one: string;
    readonly other: string;
    /** correlation after the data, −1 to 1 */
    readonly correlation: number;
}
/** What the data say of each unknown. @param level - of the intervals */
export declare function beliefsOf(unknowns: readonly Unknown[], { places }: Posterior, level: number): Belief[];
/** Pairs of unknowns that stand for each other, the closest first. */
export declare function tradeOffsOf(unknowns: readonly Unknown[], { places }: Posterior): TradeOff[];
