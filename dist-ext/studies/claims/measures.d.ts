import type { BrandSeries, RunResult } from "../../model/result.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import type { MetricUnit } from "../../metrics/metric.ts";
import type { ClaimMeasure } from "./claim.ts";
/** A metric of one brand, over the whole run or over a period such as `last60`. */
export declare function ofBrand(brand: string, metric: keyof typeof BRAND_METRICS, period?: string): ClaimMeasure;
/** A metric of the whole market, over the whole run or over a period. */
export declare function ofMarket(metric: keyof typeof MARKET_METRICS, period?: string): ClaimMeasure;
/** Something that only one claim asks for. */
export declare function ownMeasure(en: string, it: string, unit: MetricUnit, of: (run: RunResult) => number): ClaimMeasure;
/** Sum of a brand's series over days; without a brand, over all of them. */
export declare function sumOf(run: RunResult, series: BrandSeries, brand?: string, from?: number, to?: number): number;
/** Share of all purchases that would have been something else without reviews and friends. */
export declare function swayedShare(run: RunResult, from?: number, to?: number): number;
/** Honest reviews posted; without a brand, of all. */
export declare function reviewsOf(run: RunResult, brand?: string, from?: number, to?: number): number;
