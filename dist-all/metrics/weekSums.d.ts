import type { Parameters } from "../model/parameters.ts";
import type { RunResult } from "../model/result.ts";
/** Days that a row of a marketing-mix frame covers. */
export declare const WEEK = 7;
/** Sum of a table [days, B] over a week. */
export declare function weekSum({ brands }: RunResult, table: Float64Array, brand: number, week: number): number;
/** The price that a brand asks, mean over the days of a week, whether anybody buys or not. */
export declare function priceOfWeek({ epochs, warmUp }: Parameters, brand: number, week: number): number;
