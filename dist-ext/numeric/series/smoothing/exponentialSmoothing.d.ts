import type { Forecast } from "../forecast.ts";
/** A level that follows what is seen. */
export interface Smoothing {
    /** share of each surprise that the level keeps, 0 to 1 */
    readonly alpha: number;
    /** level after the last value */
    readonly level: number;
    /** one-step errors, from the second value on */
    readonly errors: readonly number[];
}
/**
 * Simple exponential smoothing (SES): a weighted mean in which every value counts less than the one after it.
 *
 *     level ← level + α · (y − level);   y(n + h) = level + e(h) + α · (e(1) + … + e(h − 1))
 *
 * The first level is the first value; α makes the squares of one-step errors least.
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Brown (1959), Statistical Forecasting for Inventory Control; Hyndman, Koehler, Ord & Snyder (2008),
 *   Forecasting with Exponential Smoothing, table 6.1 (ANN)
 */
export declare function exponentialSmoothing(history: readonly number[], horizon: number): Forecast;
/** The level and the share α of a series. */
export declare function fitSmoothing(history: readonly number[]): Smoothing;
