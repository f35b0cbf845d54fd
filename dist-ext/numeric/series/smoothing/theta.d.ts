import type { Forecast } from "../forecast.ts";
/**
 * The Theta method: exponential smoothing with half the slope of the straight line through all values.
 *
 *     y(n + h) = level + b/2 · (h − 1 + 1/α − (1 − α)ⁿ/α),   b the slope by least squares
 *     variance σ² (1 + (h − 1) α²)
 *
 * @param history - at least two values
 * @param horizon - steps ahead
 * @source Assimakopoulos & Nikolopoulos (2000), The theta model, Int. J. Forecasting 16(4), 521–530; in this form Hyndman &
 *   Billah (2003), Unmasking the Theta method, Int. J. Forecasting 19(2), 287–290
 */
export declare function theta(history: readonly number[], horizon: number): Forecast;
