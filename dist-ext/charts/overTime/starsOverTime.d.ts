import { type Chart } from "../../drawing/chart.ts";
import { type BrandTimeRow } from "./quantileLines.ts";
import { type TrendOptions } from "./trendChart.ts";
/** The mean that readers see, 1–5 stars, at the end of a week. */
export interface StarsOverTimeRow extends BrandTimeRow {
    /** reviews that readers see, median run */
    readonly reviews: number;
}
/** What the reviews say to later buyers, and how many there are to say it. */
export declare const starsOverTime: Chart<StarsOverTimeRow, TrendOptions>;
