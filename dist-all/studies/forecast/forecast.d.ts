import type { RandomKey } from "../../numeric/luck/random.ts";
import type { Period } from "../observed/observedSeries.ts";
import { type Luck, type Method } from "./methods.ts";
import { type Reason, type Recommendation } from "./recommend.ts";
import { type ForecastData, type Target } from "./target.ts";
/** What is asked of the future. */
export interface ForecastOptions {
    /** periods ahead */
    readonly horizon: number;
    readonly method?: Method | undefined;
    /** a value whose chance to be reached is told */
    readonly threshold?: number | undefined;
    /** true: the threshold is of all values together, from the first one that was noted */
    readonly isOfTotal?: boolean | undefined;
    readonly luck: Luck;
    readonly key: RandomKey;
}
/** One period ahead. */
export interface Ahead {
    readonly period: Period;
    /** 1 is the next one */
    readonly step: number;
    readonly quantiles: Readonly<Record<Quantile, number>>;
    /** chance that the threshold is reached in this period, or by its end of the total */
    readonly chance?: number;
    /** chance that it is reached by then, in this period or one before it */
    readonly chanceBy?: number;
}
/** Chances below the values that are told. */
export declare const QUANTILES: {
    readonly p025: 0.025;
    readonly p10: 0.1;
    readonly p25: 0.25;
    readonly p50: 0.5;
    readonly p75: 0.75;
    readonly p90: 0.9;
    readonly p975: 0.975;
};
export type Quantile = keyof typeof QUANTILES;
/** The forecast of a series. */
export interface SeriesForecast {
    readonly target: Target;
    readonly method: Method;
    readonly reason: Reason;
    readonly ahead: readonly Ahead[];
    /** how often the truth fell within four fifths in the past, and of how many; of this series, or of all of them */
    readonly past: {
        readonly inside: number;
        readonly of: number;
        readonly isOwn: boolean;
    };
}
export interface ForecastResult {
    readonly data: ForecastData;
    readonly recommendation: Recommendation;
    readonly series: readonly SeriesForecast[];
    /** series of which nothing can be said: neither a value nor the size of the market is known */
    readonly without: readonly string[];
}
/** Forecasts every series by the method that suits them, or by the one that was asked for. */
export declare function forecastAll(data: ForecastData, options: ForecastOptions): ForecastResult;
