import { type Luck, type Method } from "../forecast/methods.ts";
import { type ForecastData } from "../forecast/target.ts";
/** A forecast of one value, and what it was worth. */
export interface Cell {
    readonly series: string;
    readonly method: Method;
    /** periods seen when it was made */
    readonly seen: number;
    /** periods of the series in all */
    readonly length: number;
    /** steps ahead, first is 1 */
    readonly step: number;
    readonly truth: number;
    readonly median: number;
    /** continuous ranked probability score, in the unit of the values */
    readonly crps: number;
    /** the same of logarithms: of relative errors */
    readonly crpsOfLogs: number;
    /** weighted interval score of the median and the intervals of 50, 80 and 95 % */
    readonly wis: number;
    /** mean pinball loss at 10 and 90 % */
    readonly pinball: number;
    /** absolute error of the median over the naive error within the past */
    readonly scaledError: number;
    /** whether the truth fell into the intervals of 50, 80 and 95 % */
    readonly inside: readonly [boolean, boolean, boolean];
}
/** When forecasts are made, and how far they reach. */
export interface Rolling {
    readonly methods: readonly Method[];
    /** steps ahead */
    readonly horizon: number;
    /** periods that must have been seen, 0 or more */
    readonly first: number;
    /** periods seen by the last forecast; left out, all but one */
    readonly last?: number | undefined;
    /** forecasts of a series at most; more are thinned out evenly */
    readonly most: number;
    readonly luck: Luck;
    /** names of the series that are scored; left out, all. The others only teach. */
    readonly only?: ReadonlySet<string>;
    /** asked before each forecast */
    readonly isStopped?: () => boolean;
}
/**
 * Forecasts made in the past as if nothing were known of what came, one after another, and what each was worth.
 *
 * A method that lacks something at a time, a season not yet gone through say, makes none there.
 *
 * @source rolling origin: Tashman (2000), Out-of-sample tests of forecasting accuracy, Int. J. Forecasting 16(4), 437–450
 */
export declare function rollingScores(data: ForecastData, rolling: Rolling): Cell[];
