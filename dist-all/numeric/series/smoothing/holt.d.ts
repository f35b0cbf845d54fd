import type { Forecast } from "../forecast.ts";
/** A level and a slope that follow what is seen. */
export interface Trend {
    /** share of a surprise that the level keeps, 0 to 1 */
    readonly alpha: number;
    /** share of a change of level that the slope keeps, 0 to 1 */
    readonly beta: number;
    /** share of the slope that is left a step later: 1 never tires */
    readonly damping: number;
    readonly level: number;
    readonly slope: number;
    /** one-step errors, from the third value on */
    readonly errors: readonly number[];
}
/**
 * Holt's linear trend: a level and a slope, both smoothed.
 *
 *     level ← level + slope + α e;   slope ← slope + α β e;   y(n + h) = level + h · slope
 *
 * The slope begins as the first change, the level as the second value.
 *
 * @param history - at least two values; with fewer than four nothing is smoothed
 * @param horizon - steps ahead
 * @source Holt (1957), reprinted 2004 in Int. J. Forecasting 20(1), 5–10; Hyndman et al. (2008), Forecasting with
 *   Exponential Smoothing, table 6.1 (AAN)
 */
export declare function holt(history: readonly number[], horizon: number): Forecast;
/**
 * Holt's trend that tires: of the slope a share φ is left after each step.
 *
 *     level ← level + φ slope + α e;   slope ← φ slope + α β e;   y(n + h) = level + (φ + … + φʰ) · slope
 *
 * @param history - at least two values; φ lies between .8 and .98
 * @param horizon - steps ahead
 * @source Gardner & McKenzie (1985), Forecasting trends in time series, Management Science 31(10), 1237–1246;
 *   Hyndman et al. (2008), table 6.1 (AAdN)
 */
export declare function dampedTrend(history: readonly number[], horizon: number): Forecast;
/** The trend whose squared one-step errors are least. */
export declare function fitTrend(history: readonly number[], isDamped: boolean): Trend;
/**
 * On from where a trend stands.
 *
 * @param parameters - how many were estimated from the same errors
 */
export declare function trendForecast({ alpha, beta, damping, level, slope, errors }: Trend, history: readonly number[], horizon: number, parameters: number): Forecast;
