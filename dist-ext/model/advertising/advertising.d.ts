import type { AdvertisingRules, Parameters } from "../parameters.ts";
/** Advertising over the whole run, as planned; a brand that reacts to its share plans anew from day to day. */
export interface AdvertisingPlan {
    /** stock at the end of each day, money a day and thousand consumers; shape [days, B] */
    readonly stock: Float64Array;
    /** impressions a day of one consumer by channel at the end of each day; shape [days, B, C]; empty where none are bought */
    readonly impressions: Float64Array;
    /** exposures of a consumer up to the beginning of each day; shape [days + 1, B] */
    readonly exposure: Float64Array;
}
/**
 * Exposures a day that a stock of advertising brings: more money, less and less more attention.
 *
 *     greatest · A^s / (A^s + half^s)
 *
 * @param stock - money a day and thousand consumers, ≥ 0
 * @returns exposures a day of one consumer
 * @source Hill function; Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with
 *   carryover and shape effects, Google
 */
export declare function exposureOf(stock: number, rules: AdvertisingRules): number;
/**
 * Lets the stock build up and decay: what was spent works on.
 *
 *     A_t = x_t + λ A_{t−1}        steady state x / (1 − λ), half-life ln ½ / ln λ
 *
 * A consumer who acts on day t was exposed to the stocks of the days before: public information is yesterday's close.
 *
 * @source Koyck (1954), Distributed lags and investment analysis; Broadbent (1979), One way TV advertisements work
 */
export declare function planAdvertising(parameters: Parameters): AdvertisingPlan;
/**
 * Plans the days from one day on: what was spent until then stays.
 *
 * @param factor - spending relative to what the settings say, from that day on; shape [B]
 */
export declare function planFrom({ stock, impressions, exposure }: AdvertisingPlan, parameters: Parameters, fromDay: number, factor: Float64Array): void;
