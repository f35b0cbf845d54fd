import type { RandomKey } from "../../numeric/luck/random.ts";
import { type Course } from "../../numeric/series/crossSeries.ts";
import { type CurveDraws, type CurveForm } from "../../numeric/series/growth/curvePriors.ts";
import { type Forecast } from "../../numeric/series/forecast.ts";
/** Every way to forecast a series without simulating, by the name that is typed. */
export declare const METHODS: readonly ["naive", "seasonal-naive", "drift", "ses", "holt", "damped", "ets", "theta", "local-level", "combined", "bass-fit", "bass", "nui", "gompertz", "curves", "analogues"];
export type Method = (typeof METHODS)[number];
/** All that a forecast may know: nothing of what came after. */
export interface Situation {
    /** values so far; NaN where nothing was noted */
    readonly history: readonly number[];
    /** what else was known of this series, the same columns as the others': [step][column] */
    readonly besides?: readonly (readonly number[])[] | undefined;
    readonly horizon: number;
    /** steps after which a season begins again; 1 where there is none */
    readonly season: number;
    /** length of a step in years */
    readonly years: number;
    /** how many could buy at most */
    readonly size?: number | undefined;
    /** other series of the same kind, aligned at their launch; asked for by those methods alone that learn from them */
    readonly others: () => readonly Course[];
    readonly luck: Luck;
}
/** Markets drawn beforehand, once for all forecasts of a study. */
export interface Luck {
    readonly key: RandomKey;
    curves(form: CurveForm): CurveDraws;
}
/** Luck that draws each kind of curve when it is first asked for. */
export declare function luckOf(key: RandomKey, years: number): Luck;
/**
 * A forecast by a method.
 *
 * Gaps within the past are bridged by a straight line; of a gap at its end the steps are forecast too and left out. What
 * is sold can be no less than nothing.
 *
 * @returns nothing where the method lacks something: points, a season, the size of the market, other series
 */
export declare function forecastBy(method: Method, situation: Situation): Forecast | undefined;
/** What a method lacks: for words of advice. */
export type Lack = "points" | "season" | "size" | "others";
/** Why a method cannot be used; nothing where it can. */
export declare function lackOf(method: Method, { history, season, size, others }: Situation): Lack | undefined;
