import type { ErrorScale } from "../errorScale.ts";
import { type Forecast } from "../forecast.ts";
/**
 * The forecast of a method whose errors add up: each step's error is a weighted sum of the luck of the steps before it.
 *
 *     y(n + h) = mean(h) + Σ weight(h − j) · e(j),  j = 1 … h,   e ~ Student's t
 *
 * Nothing falls below `least`: what would is put there, so that a chance of nothing sold is a chance of 0.
 *
 * @param means - the middle of each step ahead
 * @param weights - of the luck of so many steps ago; the first is 1
 * @param scale - size of the luck of one step
 * @param besides - further covariance of two steps ahead (the first is 1) in units of the luck's variance, as of
 *   parameters that are not known
 * @param least - no value lies below; −∞ for what may be negative
 */
export declare function linearForecast(means: readonly number[], weights: readonly number[], scale: ErrorScale, { besides, least, }?: {
    readonly besides?: (a: number, b: number) => number;
    readonly least?: number;
}): Forecast;
/** Quantiles of Student's t at `LEVELS`. */
export declare function studentScores(freedom: number): Float64Array;
