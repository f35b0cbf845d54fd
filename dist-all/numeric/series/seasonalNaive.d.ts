import type { Forecast } from "./forecast.ts";
/**
 * Next December is like last December: the value of one season ago.
 *
 *     y(n + h) = y(n + h − m ⌈h / m⌉) + the luck of ⌈h / m⌉ seasons
 *
 * @param history - at least one whole season
 * @param horizon - steps ahead
 * @param season - steps after which the year, or the week, begins again, m ≥ 2
 * @source Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2, 5.5
 */
export declare function seasonalNaive(history: readonly number[], horizon: number, season: number): Forecast;
