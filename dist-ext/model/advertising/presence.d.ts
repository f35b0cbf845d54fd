import type { BrandTable, ChannelTable, Epoch, PersonaTable } from "../parameters.ts";
/** Bits of luck are compared with chances times this: a chance of 1 lies above all of them. */
export declare const CERTAIN = 4294967296;
/**
 * Share of a channel's visitors in a moment who notice each brand's position (search rank, shelf, list).
 *
 *     share_b = prominence_b / (prominence_b + Σ_others prominence · coverage)      over the brands in the market
 *     visibility_b = 1 − (1 − share_b)^attention
 *
 * A visitor looks at `attention` positions, and each look falls on a brand in proportion to its prominence. Where the
 * brand is not there it cannot be seen: its own coverage stands in the chance to meet it and not here a second time;
 * the others count as often as they are there. Alone, a brand is always seen; with unlimited attention every brand is.
 *
 * @param present - 1 for brands that have entered the market; shape [B]
 * @param positions - prominence of today; shape [B, C]
 * @returns chance 0–1; shape [B]
 */
export declare function visibilityAt(brands: BrandTable, channels: ChannelTable, channel: number, moment: number, present: Uint8Array, positions?: Float64Array<ArrayBufferLike>): Float64Array;
/**
 * How well a brand's content suits a persona on a channel: the preferred formats that are both consumed there and
 * offered by the brand. A place without content (a shop) suits everybody.
 *
 *     Σ preference_f · consumed_f · offered_f / Σ preference_f · consumed_f
 */
export declare function formatFit(personas: PersonaTable, channels: ChannelTable, brands: BrandTable, persona: number, channel: number, brand: number): number;
/**
 * Chance times 2³² that a consumer who turns to a channel meets a brand there.
 *
 *     digital:   coverage · usability · format fit · visibility
 *     physical:  coverage · visibility            (times the nearness of an outlet, which is the consumer's own)
 *
 * Push channels are noticed in proportion to the persona's attention to them. Where visitors look at brands together, it
 * is no chance but the attraction that each look goes by, with prominence in the place of visibility.
 *
 * @returns shape [M, P, D, C, B], flat
 */
export declare function meetingThresholds(epoch: Epoch, present: Uint8Array, positions?: Float64Array<ArrayBufferLike>): Float64Array;
