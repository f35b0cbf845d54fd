/**
 * What one run gives back: whole-number counts by day, and tables over the whole run.
 *
 * All accumulators are whole numbers (qualities are summed in millionths), so that sums do not depend on the order
 * in which consumers, shards or threads were visited. Index letters as in `parameters.ts`.
 */
export { MILLIONTHS } from "./layout/codes.ts";
/** Series by day and brand; each is a flat table of shape [days, B]. */
export declare const BRAND_SERIES: readonly ["met", "considered", "chosen", "bought", "firstBought", "onlineBought", "abandoned", "swayed", "experienced", "satisfaction", "promoters", "detractors", "failures", "complaints", "answered", "stars1", "stars2", "stars3", "stars4", "stars5", "fakePosted", "readReviews", "toldPositive", "toldNegative", "passedOn", "heardPositive", "heardNegative", "exposed", "seeded", "lostIncoherent", "bounced", "fakeRemoved", "surveyed", "intention", "joined", "renewed", "cancelled", "memberBought"];
export type BrandSeries = (typeof BRAND_SERIES)[number];
/** Series by day for the whole market; each of shape [days]. */
export declare const MARKET_SERIES: readonly ["needs", "journeys", "know", "go", "do", "buy", "sources", "unmet", "dropped", "gaveUp", "decisions", "nothing", "buyers", "buyerSources", "considerationSize"];
export type MarketSeries = (typeof MARKET_SERIES)[number];
/** State at the end of a day by brand, real numbers; each of shape [days, B]. */
export declare const BRAND_LEVELS: readonly ["displayedMean", "displayedCount", "advertisingStock", "members", "revenue", "cost", "profit"];
export type BrandLevel = (typeof BRAND_LEVELS)[number];
export interface RunResult {
    readonly days: number;
    readonly brands: readonly string[];
    readonly channels: readonly string[];
    readonly personas: readonly string[];
    readonly series: Readonly<Record<BrandSeries, Float64Array>>;
    readonly market: Readonly<Record<MarketSeries, Float64Array>>;
    readonly levels: Readonly<Record<BrandLevel, Float64Array>>;
    /** the weekly panel; rows = weeks */
    readonly panel: PanelResult;
    readonly funnel: FunnelTable;
    readonly touchpoints: TouchpointTable;
    /** money over the whole run by kind; shape [B] each */
    readonly money: Readonly<Record<MoneyKind, Float64Array>>;
    /** what every channel did and cost, week by week */
    readonly media: MediaTable;
    /** state of all consumers after the last day */
    readonly census: Census;
    /** activities of the logged consumers, in order of day and consumer */
    readonly events: EventLog;
    /** who told whom, by the day it was heard: everybody's words where consumers are logged, else none */
    readonly tales: TaleLog;
}
export declare const MONEY_KINDS: readonly ["revenue", "unitCost", "coverage", "content", "contacts", "care", "advertising", "seeding", "fakeReviews", "fixed"];
export type MoneyKind = (typeof MONEY_KINDS)[number];
export interface PanelResult {
    /** day on which each wave was asked; shape [waves] */
    readonly day: Int32Array;
    /** consumers asked */
    readonly size: number;
    /** share aware of a brand; shape [waves, B] */
    readonly aware: Float64Array;
    /** mean belief about a brand, 0–1, over all asked; shape [waves, B] */
    readonly belief: Float64Array;
    /** mean loyalty to a brand, 0–1, over all asked; shape [waves, B] */
    readonly loyal: Float64Array;
}
/** Media by week from the first day on; W = weeks, the last one may be shorter. */
export interface MediaTable {
    /** meetings with a brand on a channel; shape [W, C, B] */
    readonly contacts: Float64Array;
    /** cost of being on the channel and of its contacts; shape [W, C, B] */
    readonly spend: Float64Array;
    /** money for impressions bought on the channel; shape [W, C, B] */
    readonly adSpend: Float64Array;
    /** impressions bought on the channel; shape [W, C, B] */
    readonly impressions: Float64Array;
    /** money that belongs to no channel; shape [W, B] each */
    readonly content: Float64Array;
    readonly advertising: Float64Array;
    readonly seeding: Float64Array;
}
/** Micro-moments by kind, persona, device (the three, then 3 = not on a device) and daypart; each flat [M, P, 4, T]. */
export interface FunnelTable {
    readonly visits: Float64Array;
    /** moments in which at least one brand was met */
    readonly met: Float64Array;
    /** moments after which the journey was left (drop-outs and giving up) */
    readonly left: Float64Array;
    /** moments that ended in a completed purchase */
    readonly bought: Float64Array;
}
/** Touchpoints: where which persona met which brand, in which moment. */
export interface TouchpointTable {
    /** times a consumer turned to the channel; shape [P, M, C] */
    readonly visits: Float64Array;
    /** meetings with a brand; shape [P, M, C, B] */
    readonly met: Float64Array;
    /** journeys left right after the channel was the last source; shape [P, M, C] */
    readonly exits: Float64Array;
    /** purchases of a brand whose buyer had met it on the channel; shape [C, B] */
    readonly bought: Float64Array;
    /** failures at the touchpoint felt by buyers; shape [C, B] */
    readonly failures: Float64Array;
    /** sum of satisfactions of buyers who had met the brand there, in millionths; shape [C, B] */
    readonly satisfaction: Float64Array;
}
/** Counts over all consumers after the last day. */
export interface Census {
    /** consumers who ever bought the brand; shape [B] */
    readonly buyers: Float64Array;
    /** consumers who ever bought both brands; shape [B, B] */
    readonly bothBuyers: Float64Array;
    /** consumers aware of the brand; shape [B] */
    readonly aware: Float64Array;
    /** number of consumers by purchases of the category 0, 1, …, 19, 20 and more; shape [21] */
    readonly purchases: Float64Array;
}
/** The activities of the event log. */
export declare const ACTIVITIES: readonly ["need", "know", "go", "do", "buy", "visit", "meet", "read", "choose", "chooseNothing", "abandonBasket", "purchase", "leave", "giveUp", "experience", "failure", "complain", "answered", "post", "tell", "hear", "exposed", "intend", "join", "cancel"];
export type Activity = (typeof ACTIVITIES)[number];
/** One array per attribute; −1 where an attribute does not apply. */
export interface EventLog {
    readonly length: number;
    readonly consumer: Int32Array;
    readonly day: Int32Array;
    readonly daypart: Int8Array;
    /** index into ACTIVITIES */
    readonly activity: Uint8Array;
    /** number of the consumer's journey, from 1; −1 for what belongs to none */
    readonly journey: Int32Array;
    readonly persona: Int8Array;
    readonly device: Int8Array;
    readonly channel: Int8Array;
    readonly brand: Int8Array;
    readonly value: Float64Array;
}
/** Words among friends, one array per attribute; in order of the day, and of the listeners within it. */
export interface TaleLog {
    readonly length: number;
    /** day on which it was heard */
    readonly day: Int32Array;
    readonly teller: Int32Array;
    readonly listener: Int32Array;
    readonly brand: Int8Array;
    /** steps travelled before: 0 = the teller speaks of her own experience */
    readonly hops: Int8Array;
    /** what was said, 0–1 */
    readonly said: Float64Array;
}
