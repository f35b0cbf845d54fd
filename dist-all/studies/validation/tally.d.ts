import type { BrandSeries, MarketSeries, RunResult } from "../../model/result.ts";
/** Days from `from` up to, not including, `to`. */
export interface Days {
    readonly from: number;
    readonly to: number;
}
/** Sum of a brand's series over some days, the whole run when left out. */
export declare function ofBrand(run: RunResult, series: BrandSeries, brand: string, days?: Days): number;
/** The same over all brands. */
export declare function ofBrands(run: RunResult, series: BrandSeries, days?: Days): number;
/** Sum of a series of the whole market over the run. */
export declare function ofMarket(run: RunResult, series: MarketSeries): number;
/** Reviews from one to five stars: of one brand, or of all with "". */
export declare function reviewsByStar(run: RunResult, brand?: string, days?: Days): number[];
/** Mean stars of the reviews posted; NaN without any. */
export declare function meanStars(reviews: readonly number[]): number;
/** Displayed mean of a brand in stars at the close of a day. */
export declare function displayedStars(run: RunResult, brand: string, day: number): number;
