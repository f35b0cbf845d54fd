/** Shares of phone, computer and tablet, summing to 1. */
export type DeviceMix = readonly [mobile: number, desktop: number, tablet: number];
/** The average device mix of a calendar year; years outside 2009–2024 take the nearest of them. */
export declare function deviceMixOfYear(year: number): DeviceMix;
/** Multiplies the odds of the phone; computers and tablets keep their proportion. */
export declare function leanToMobile([mobile, desktop, tablet]: DeviceMix, lean: number): DeviceMix;
/**
 * Device mix of each daypart, such that the mean over a persona's dayparts is the wanted mix.
 *
 *     share[t, d] ∝ level[d] · odds[t, d],   Σ_t weight[t] share[t, d] = mix[d]
 *
 * The levels are found by proportional fitting, which uses + − × ÷ only and so gives the same bits everywhere.
 *
 * @param weights - how often each daypart comes, summing to 1; shape [T]
 * @returns shape [T, D]
 */
export declare function deviceByDaypart(mix: DeviceMix, weights: readonly number[]): number[];
