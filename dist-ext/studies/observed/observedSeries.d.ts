/**
 * What a column of data counts: units sold, money taken, stars shown, reviews written, visits to a place, money spent on
 * advertising, advertisements delivered, the price asked, or the share of outlets that hold the brand.
 */
export type ObservedMeasure = "sales" | "revenue" | "rating" | "reviews" | "visits" | "spend" | "impressions" | "price" | "coverage";
/** A stretch of whole days that one observation speaks of. */
export interface Period {
    /** its first day, as an ISO date: 2024-01-29 */
    readonly from: string;
    /** how many days it has, at least 1 */
    readonly days: number;
}
/** One thing that was observed, period by period, in order of time. */
export interface ObservedSeries {
    readonly what: ObservedMeasure;
    /** whose it is: a brand, or a product */
    readonly brand: string;
    /** through which channel: of visits, spend and impressions */
    readonly channel?: string;
    readonly periods: readonly Period[];
    /** one for each period, in the unit of what is measured; NaN where nothing was noted */
    readonly values: readonly number[];
}
/** All that was observed of a market. Series may have different periods. */
export interface Observed {
    readonly series: readonly ObservedSeries[];
}
