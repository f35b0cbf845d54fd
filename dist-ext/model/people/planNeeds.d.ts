import type { AdvertisingPlan } from "../advertising/advertising.ts";
import type { Parameters } from "../parameters.ts";
/**
 * Needs of an average consumer of each persona, summed up to the beginning of each day.
 *
 *     Λ_p(t) = Σ_{d < t} rate_p(d) · season(d) · (1 + lift · attention_p · exposure(d))
 *
 * @returns shape [P, days + 1]
 */
export declare function planNeeds(parameters: Parameters, advertising: AdvertisingPlan): Float64Array;
