import type { Forecast } from "../forecast.ts";
/** A level that wanders, seen through noise. */
export interface Level {
    /** variance of a step of the level over that of the noise */
    readonly ratio: number;
    /** where the level is believed to be after the last value */
    readonly level: number;
    /** variance of that belief over that of the noise */
    readonly doubt: number;
    /** variance of the noise */
    readonly noise: number;
    /** logarithm of the likelihood, the first value given */
    readonly likelihood: number;
    /** one-step errors over the square root of their variance in units of the noise's; NaN where nothing was seen */
    readonly errors: readonly number[];
}
/**
 * The local level: what is seen is a level plus noise, and the level takes a step of luck each time. Kalman's filter says
 * where the level is; it bears gaps, over which only the doubt grows.
 *
 *     y(t) = μ(t) + ε,  ε ~ N(0, σ²);   μ(t + 1) = μ(t) + η,  η ~ N(0, q σ²)
 *
 * @param history - at least one value; NaN where nothing was seen, but not at the beginning
 * @param horizon - steps ahead
 * @source Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., chapter 2
 */
export declare function localLevel(history: readonly number[], horizon: number): Forecast;
/** The ratio of variances that makes the series most likely. */
export declare function fitLevel(history: readonly number[]): Level;
/** Kalman's filter, begun at the first value, whose doubt is the noise. */
export declare function filterLevel(history: readonly number[], ratio: number): Level;
