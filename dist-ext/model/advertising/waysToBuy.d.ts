import type { Epoch } from "../parameters.ts";
/** How present brands are when it comes to buying: on screens, and in places that are not outlets; shape [B] each. */
export interface WaysToBuy {
    readonly sitePresence: Float64Array;
    readonly placePresence: Float64Array;
}
/**
 * The ways in which brands sell. A site of one's own is as present as its coverage at the buy moment says, and so are
 * the physical channels that people turn to; of several the chance to come upon any counts.
 *
 *     presence = 1 − Π_c (1 − coverage_c(buy))
 *
 * A brand with outlets has them instead of places, with a nearness for each consumer. One that is in no place at all
 * sells on screens, on its site or somebody else's, wherever the market has sites: with its site its sales do not
 * suddenly go to tills that nobody wrote of. Where the market has none, it sells everywhere.
 */
export declare function waysToBuy(epoch: Epoch, brandCount: number): WaysToBuy;
