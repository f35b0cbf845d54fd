import type { Epoch, Parameters } from "../parameters.ts";
/**
 * The settings of one epoch worked out into tables that the day's loop only has to look up. Chances are times 2³²,
 * to be compared with 32 random bits.
 */
export interface Rules {
    readonly epoch: Epoch;
    readonly personas: number;
    /** brands in the market: 1; shape [B] */
    readonly present: Uint8Array;
    /** chance to meet a brand; shape [M, P, D, C, B] */
    readonly meeting: Float64Array;
    /** willingness to go to the nearest outlet, by 1/256ths of the consumers from near to far; shape [B, 256] */
    readonly nearness: Float64Array;
    /** shape [P, M, T] */
    readonly daypart: Uint32Array;
    readonly daypartGuide: Uint8Array;
    /** shape [P, T, D] */
    readonly device: Uint32Array;
    /** shape [P, M, T, C] */
    readonly habit: Uint32Array;
    readonly habitGuide: Uint8Array;
    /** shape [P, M, M] */
    readonly transition: Uint32Array;
    readonly transitionGuide: Uint8Array;
    /** sources beyond the first; shape [M, MOST_EXTRA_SOURCES + 1] */
    readonly extraSources: Uint32Array;
    readonly extraSourcesGuide: Uint8Array;
    /** what kind of place a channel is: bits of `Kind`; shape [C] */
    readonly kinds: Uint8Array;
    /** precision of what a contact tells a persona about a brand; shape [P, C, B] */
    readonly contactPrecision: Float64Array;
    /** precision of one exposure to a brand's advertising; shape [P, B] */
    readonly exposurePrecision: Float64Array;
    /** what is expected of an unknown brand, times the precision of that; shape [B] */
    readonly priorSum: Float64Array;
    /** aversion to uncertain quality; shape [B] */
    readonly riskWeight: Float64Array;
    /** brands that a visitor looks at; shape [C] */
    readonly attention: Float64Array;
    /** what brands claim; shape [B] */
    readonly promise: Float64Array;
    /** weight of a unit of quality in the utility; shape [P] */
    readonly qualityWeight: Float64Array;
    /** standard deviation of what a contact says; shape [C] */
    readonly contactSpread: Float64Array;
    /** mean of what a contact says about quality; shape [C, B] */
    readonly contactMean: Float64Array;
    /** chance that a brand's content is passed on to a friend; shape [M, P, D, B] */
    readonly passing: Float64Array;
    /** chance that a slow site loses the visitor; shape [B] */
    readonly bounce: Float64Array;
    /** chance that a filled basket is completed; shape [B, D] */
    readonly completion: Float64Array;
    /** 1 for brands with outlets; shape [B] */
    readonly hasOutlets: Uint8Array;
    /** how present brands are on screens when it comes to buying, 0–1; shape [B] */
    readonly sitePresence: Float64Array;
    /** how present the places are that sell a brand without outlets of its own, 0–1; shape [B] */
    readonly placePresence: Float64Array;
    /** service of a typical touchpoint; shape [B] */
    readonly meanService: Float64Array;
    /** what remains of evidence after a number of days, all days of a run; shape [days + 1] */
    readonly fading: Float64Array;
    /** −β · sensitivity · ln(price / reference); shape [P, B] */
    readonly priceUtility: Float64Array;
    /** satisfaction that readers understand by each rating level; shape [levels] */
    readonly meaning: Float64Array;
    /** friends told per conversation day: Poisson given at least one; shape [33] */
    readonly conversations: Uint32Array;
}
/** Works out the tables of an epoch for the brands that have entered by its first day. */
export declare function createRules(parameters: Parameters, epoch: Epoch, day: number): Rules;
/**
 * How many times as likely a visitor is to leave a site that loads in so many seconds as one that loads in one.
 *
 *     b(t) = 1 + 1.21 · (1 − e^(−((t − 1) / 3.5)^2.05)),   b(t ≤ 1) = 1
 *
 * @source Google/SOASTA (2017): bounce +32 % at 3 s, +90 % at 5 s, +113 % at 7 s, +123 % at 10 s; the curve runs
 *   through these points within 0.02
 */
export declare function bounceMultiplier(seconds: number): number;
