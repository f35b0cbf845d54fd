import { MOMENTS } from "../../../model/parameters.ts";
import type { Deed } from "./loggedLives.ts";
/** What turning to a touchpoint in a micro-moment goes along with. */
export interface TouchpointGain {
    readonly moment: (typeof MOMENTS)[number];
    readonly channel: number;
    /** share of the journeys that end in a purchase, less that of those that lived the moment without it */
    readonly gain: number;
    /** the gain in its standard errors, were there no connection */
    readonly deviation: number;
}
/**
 * Which touchpoints, in which micro-moments, tell journeys that end in a purchase from those that do not.
 *
 *     gain = bought with / with − bought without / without,   deviation = gain / √(p (1 − p) (1 / with + 1 / without))
 *
 * with p the share of all that bought. A connection between what people did themselves, not yet a cause: that is what
 * `umot attribution` measures.
 *
 * @param lives - deeds of single consumers, in order
 * @param channels - number of channels
 */
export declare function touchpointGains(lives: Iterable<readonly Deed[]>, channels: number): TouchpointGain[];
