import type { RandomKey } from "../numeric/luck/random.ts";
import type { AdvertisingPlan } from "./advertising/advertising.ts";
import type { Memory } from "./rivalry/memory.ts";
import type { Tables } from "./engine/counters.ts";
import type { Engine } from "./engine/engine.ts";
import type { DayTotals } from "./parts/dayTotals.ts";
import type { Parameters } from "./parameters.ts";
import type { Range } from "./parts/range.ts";
import type { Population } from "./people/population.ts";
import type { ReviewStore } from "./reviews/reviews.ts";
import type { Readings } from "./reviews/readingsOf.ts";
import type { Rules } from "./engine/rules.ts";
import type { CountedToday } from "./engine/addCounts.ts";
import type { Today } from "./engine/today.ts";
import type { Ranks } from "./reviews/ranking.ts";

/**
 * One market during a run. Within a day everything here is read only, except that a consumer who acts writes her own
 * record; so the consumers of a day can be visited in any order, on any number of threads, with the same result.
 */
export interface Market {
  readonly parameters: Parameters;
  readonly key: RandomKey;
  readonly people: Population;
  /** everybody knows everybody; otherwise who knows whom stands in the memory of the engine */
  readonly isComplete: boolean;
  readonly reviews: ReviewStore;
  readonly advertising: AdvertisingPlan;
  /** chance that somebody remembers a brand's advertising of the last days; shape [P, B] */
  readonly reminded: Float64Array;
  /** whose activities go into the event log: one bit a consumer */
  readonly logged: Int32Array;
  /** what silence about bad reviews leaves of the trust in a brand's own words, 0–1; shape [B] */
  readonly credit: Float64Array;
  /** what today's readers of reviews learn */
  readonly readings: Readings;
  /** what brands remember who react to what happens, or who can be full; none where everything goes by the plan */
  readonly memory: Memory | undefined;
  /** the settings of today */
  rules: Rules;
  /** how much of each brand was bought lately, see `addSales`; shape [B] */
  readonly sales: Float64Array;
  /** how lists are ordered today */
  readonly ranks: Ranks;
  day: number;
  /** consumers who receive a product free of charge today, ascending, and its brand */
  gifts: readonly Gift[];
  /** what consumers do in a day, and its memory: records, friends, calendars, messages */
  readonly engine: Engine;
  /** tables of the engine that are written every morning, and counted in every day */
  readonly today: () => Today;
  readonly counted: () => CountedToday;
  /** friends of everybody, where a part of a market needs them; shape [all consumers] */
  readonly friendsCounted: Uint32Array | undefined;
  /** what today adds to the books */
  readonly evening: DayTotals;
  /** counts over the whole run */
  readonly tables: Tables;
  /** reviews posted today; so few that they may be objects */
  readonly posts: Post[];
  /** of which journey the next review of a logged consumer tells; −1 for a gift */
  readonly reviewed: Map<number, number>;
}

export interface Gift {
  readonly consumer: number;
  readonly brand: number;
}

/** A review on its way to the platform. */
export interface Post {
  readonly consumer: number;
  readonly brand: number;
  readonly level: number;
  /** the brand answers it */
  readonly answered: boolean;
}

/** A range of consumers who are served together. Shards write nothing that another shard reads on the same day. */
export interface Shard extends Range {
  /** where its calendar and messages stand in the memory of the engine */
  readonly address: number;
}
