import type { Forecast } from "./forecast.ts";
/**
 * On as it went so far: the line through the first and the last value.
 *
 *     y(n + h) = y(n) + h · b + e(1) + … + e(h),   b = (y(n) − y(1)) / (n − 1),   var b = s² / (n − 1)
 *
 * @param history - at least two values
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export declare function drift(history: readonly number[], horizon: number): Forecast;
