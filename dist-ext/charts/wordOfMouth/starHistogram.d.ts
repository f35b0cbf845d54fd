import { type Chart } from "../../drawing/chart.ts";
/** Share of a brand's posted reviews, 0–1, that give so many stars: median run, and what holds nine runs in ten. */
export interface StarHistogramRow {
    readonly brand: string;
    /** 1–5 */
    readonly stars: number;
    readonly share: number;
    readonly low: number;
    readonly high: number;
}
/** What buyers say in public: the J shape of reviews, brand by brand. */
export declare const starHistogram: Chart<StarHistogramRow>;
