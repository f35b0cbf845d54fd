import { type Wave } from "../people/askPanel.ts";
import type { Parameters } from "../parameters.ts";
import { type BrandLevel, type BrandSeries, type MarketSeries, type MediaTable, type MoneyKind, type RunResult } from "../result.ts";
import type { Market } from "../state.ts";
/** The books of a run: one line a day. */
export interface Ledger {
    readonly series: Record<BrandSeries, Float64Array>;
    readonly market: Record<MarketSeries, Float64Array>;
    readonly levels: Record<BrandLevel, Float64Array>;
    readonly money: Record<MoneyKind, Float64Array>;
    /** the media books: one line a week */
    readonly media: MediaTable;
    readonly waves: Wave[];
    /** rows of the event log, a list a day */
    readonly events: (readonly number[])[];
    /** rows of the log of who told whom */
    readonly tales: number[];
    /** bought reviews; shape [B] */
    readonly bought: readonly BoughtReviews[];
}
/** A brand's bought reviews: how many stand, and the parts of one still to be posted and removed. */
interface BoughtReviews {
    standing: number;
    toPost: number;
    toRemove: number;
}
/** Empty books of a run, a line for each day that is simulated, the warm-up included. */
export declare function createLedger(parameters: Parameters): Ledger;
/** The result of a finished run; of a part of a market, its books are those of all and the rest is its own. */
export declare function resultOf(market: Market, ledger: Ledger): RunResult;
export {};
