/**
 * What one run gives back: whole-number counts by day, and tables over the whole run.
 *
 * All accumulators are whole numbers (qualities are summed in millionths), so that sums do not depend on the order
 * in which consumers, shards or threads were visited. Index letters as in `parameters.ts`.
 */
export { MILLIONTHS } from "./layout/codes.ts";

/** Series by day and brand; each is a flat table of shape [days, B]. */
export const BRAND_SERIES = [
  "met", // contacts between a consumer and the brand
  "considered", // consumers who reached the buy moment with the brand in consideration
  "chosen", // choices of the brand, before the basket
  "bought", // completed purchases
  "firstBought", // of these, first purchases of the brand by a consumer
  "onlineBought", // of these, completed on a digital channel
  "abandoned", // baskets left
  "swayed", // purchases that would have been something else without reviews and friends
  "experienced", // products used
  "satisfaction", // sum of satisfactions, in millionths
  "promoters", // experiences that rate 9 or 10 of 10
  "detractors", // experiences that rate 0 to 6 of 10
  "failures", // touchpoints that failed a buyer
  "complaints",
  "answered", // complaints and bad reviews answered
  "stars1",
  "stars2",
  "stars3",
  "stars4",
  "stars5",
  "fakePosted", // bought reviews that got through the filter
  "readReviews", // readings of the brand's reviews
  "toldPositive", // friends told something good
  "toldNegative",
  "passedOn", // messages passed on by listeners
  "heardPositive",
  "heardNegative",
  "exposed", // consumers who became aware of the brand through advertising
  "seeded",
  "lostIncoherent", // considerations lost because the brand was absent at a later moment
  "bounced", // visitors lost to a slow site
  "fakeRemoved", // bought reviews that the platform took back
  "surveyed", // buyers asked whether they would buy it again
  "intention", // sum of their answers, 0–1, in thousandths
  "joined", // buyers who became members
  "renewed", // members who paid another period
  "cancelled", // members who did not
  "memberBought", // purchases by members, without a search
] as const;
export type BrandSeries = (typeof BRAND_SERIES)[number];

/** Series by day for the whole market; each of shape [days]. */
export const MARKET_SERIES = [
  "needs",
  "journeys", // needs that started a journey
  "know",
  "go",
  "do",
  "buy", // micro-moments by kind
  "sources", // sources consulted
  "unmet", // moments in which no brand was met
  "dropped", // journeys left on the way
  "gaveUp", // journeys given up because nothing was met
  "decisions", // choices made, buying nothing included
  "nothing", // choices of buying nothing
  "buyers", // purchases
  "buyerSources", // sources consulted over the journeys that ended in a purchase
  "considerationSize", // brands considered, summed over decisions
] as const;
export type MarketSeries = (typeof MARKET_SERIES)[number];

/** State at the end of a day by brand, real numbers; each of shape [days, B]. */
export const BRAND_LEVELS = [
  "displayedMean", // displayed mean in stars, 1–5; NaN without reviews
  "displayedCount", // displayed reviews
  "advertisingStock",
  "members",
  "revenue",
  "cost",
  "profit",
] as const;
export type BrandLevel = (typeof BRAND_LEVELS)[number];

/** All that one run gave: what each brand and the whole market counted, day by day and over all days, and the log of some consumers. */
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
  /** who told whom, by the day it was heard: everybody's words where consumers are logged, of the days until five millions were told; else none */
  readonly tales: TaleLog;
}

export const MONEY_KINDS = [
  "revenue",
  "unitCost",
  "coverage",
  "content",
  "contacts",
  "care",
  "advertising",
  "seeding",
  "fakeReviews",
  "fixed", // what no lever changes: rent, wages, licences
] as const;
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
export const ACTIVITIES = [
  "need",
  "know",
  "go",
  "do",
  "buy",
  "visit", // turned to a channel
  "meet", // met a brand on a channel; value = what it said of its quality, 0–1
  "read", // read a brand's reviews on a channel; value = what they say of its quality, 0–1
  "choose",
  "chooseNothing",
  "abandonBasket",
  "purchase", // value = price paid
  "leave", // dropped out of the journey
  "giveUp",
  "experience", // value = satisfaction
  "failure",
  "complain",
  "answered", // value = hours until then
  "post", // value = stars
  "tell", // value = number of friends told
  "hear", // value = what the friend said, 0–1
  "exposed",
  "intend", // value = intention to buy again, 0–1, asked after an experience
  "join", // became a member
  "cancel", // is a member no more
] as const;
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
