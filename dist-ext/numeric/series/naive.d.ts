import type { Forecast } from "./forecast.ts";
/**
 * Tomorrow is like today: the last value, with the luck of every step added to it. The forecast to beat.
 *
 *     y(n + h) = y(n) + e(1) + … + e(h)
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export declare function naive(history: readonly number[], horizon: number): Forecast;
