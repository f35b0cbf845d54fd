import { type Cell } from "../backtest/rollingScores.ts";
import { type Luck, type Method } from "./methods.ts";
import { type ForecastData } from "./target.ts";
/** Why a method was taken. */
export type Reason = "asked" | "size" | "others" | "usual" | "better" | "fallback";
/** A method, why it was taken, and what it was worth on the data's own past. */
export interface Recommendation {
    readonly method: Method;
    readonly reason: Reason;
    /** forecasts made in the past with every candidate; empty where the past is too short */
    readonly cells: readonly Cell[];
    /** the method that would be taken without a look at the past */
    readonly usual: Method;
}
/** The method that suits what is known, before any look at how it did. */
export declare function usualMethod(data: ForecastData): Method;
/**
 * The method for some series: the usual one, unless another one was at least 5 % better in forecasts of at least twenty
 * values of their own past. So the recommended forecast is the last value where nothing beats it.
 *
 * @param asked - a method that somebody asked for; it is taken, and tried on the past
 */
export declare function recommend(data: ForecastData, { horizon, luck, asked, }: {
    readonly horizon: number;
    readonly luck: Luck;
    readonly asked?: Method | undefined;
}): Recommendation;
