import type { Ledger } from "./ledger.ts";
import type { Parameters } from "../parameters.ts";
/** What brands can know of the days behind them, from the books: all days are those of the run, the warm-up included. */
export interface Past {
    /** first day on which a brand is in the market and the books are open */
    begin(brand: number): number;
    /** what a brand cost on a day */
    price(brand: number, day: number): number;
    /** share of revenue over days from … up to, not including, to; NaN where nothing was sold */
    share(brand: number, from: number, to: number): number;
    /** displayed mean at the close of a day; NaN without reviews */
    stars(brand: number, day: number): number;
    /** displayed reviews at the close of a day */
    reviews(brand: number, day: number): number;
    /** purchases, and answers to complaints and reviews, of a day */
    bought(brand: number, day: number): number;
    answered(brand: number, day: number): number;
}
/** @param prices - what brands cost, day by day; shape [days, B] */
export declare function pastOf({ brands, epochs, warmUp }: Parameters, { levels, series }: Ledger, prices: Float64Array): Past;
