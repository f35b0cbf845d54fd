import type { Forecast } from "../forecast.ts";
import { type Trend } from "./holt.ts";
/**
 * Exponential smoothing that chooses for itself: a level alone (ANN), with a trend (AAN) or with a damped trend (AAdN),
 * whichever explains the past best for its number of parameters, by the corrected criterion of Akaike.
 *
 *     AICc = n ln(Σe² / n) + 2k + 2k (k + 1) / (n − k − 1)
 *
 * All three are judged by the errors of the same values. A season is taken out beforehand, where the data show one
 * (`findSeason`), and added again.
 *
 * @param history - at least one value
 * @param horizon - steps ahead
 * @source Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, sections 2.8 and 7.2
 */
export declare function ets(history: readonly number[], horizon: number): Forecast;
/** What was chosen. */
export interface ChosenEts {
    readonly form: "ANN" | "AAN" | "AAdN";
    readonly trend: Trend;
    /** smoothing parameters and states to begin with, without the errors' variance */
    readonly parameters: number;
}
/** The form of least AICc. */
export declare function chooseEts(history: readonly number[]): ChosenEts;
