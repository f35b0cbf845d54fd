import type { RandomKey } from "../numeric/random.ts";
import type { AdvertisingPlan } from "./advertising.ts";
import type { Calendar } from "./calendar.ts";
import type { Counters } from "./counters.ts";
import type { EventRecorder } from "./events.ts";
import type { Network } from "./network.ts";
import type { Parameters } from "./parameters.ts";
import type { Population } from "./population.ts";
import type { ReviewStore } from "./reviews.ts";
import type { Readings } from "./readings.ts";
import type { Rules } from "./rules.ts";
import type { Visit } from "./visit.ts";
import type { Mailroom, Messages, Post } from "./messages.ts";

/**
 * One market during a run. Within a day everything here is read only, except that a consumer who acts writes her own
 * record; so the consumers of a day can be visited in any order, on any number of threads, with the same result.
 */
export interface Market {
  readonly parameters: Parameters;
  readonly key: RandomKey;
  readonly people: Population;
  readonly network: Network;
  readonly reviews: ReviewStore;
  readonly advertising: AdvertisingPlan;
  /** needs expected up to each day; shape [P, days + 1] */
  readonly needs: Float64Array;
  /** multipliers of the need rate; one table a persona */
  readonly needMultipliers: readonly Float64Array[];
  /** chance that somebody remembers a brand's advertising of the last days; shape [P, B] */
  reminded: Float64Array;
  readonly personaThresholds: Uint32Array;
  /** whose activities go into the event log: one bit a consumer */
  readonly logged: Int32Array;
  /** what silence about bad reviews leaves of the trust in a brand's own words, 0–1; shape [B] */
  readonly credit: Float64Array;
  /** what today's readers of reviews learn */
  readings: Readings;
  /** the settings of today */
  rules: Rules;
  /** today's chances to meet a brand; shape [M, P, D, C, B] */
  meeting: Float64Array;
  day: number;
  /** consumers who receive a product free of charge today, ascending, and its brand */
  gifts: readonly Gift[];
  /** what friends said yesterday, by listener */
  messages: Messages;
  readonly mailroom: Mailroom;
}

export interface Gift {
  readonly consumer: number;
  readonly brand: number;
}

/**
 * A range of consumers who are served together, and everything that their acting adds to the market. Shards write
 * nothing that another shard reads on the same day.
 */
export interface Shard {
  readonly from: number;
  /** first consumer after the range */
  readonly to: number;
  readonly calendar: Calendar;
  /** what is told today and heard tomorrow, in order of the speakers */
  readonly messages: Messages;
  /** reviews posted today; so few that they may be objects */
  readonly posts: Post[];
  readonly counters: Counters;
  readonly events: EventRecorder;
  readonly visit: Visit;
  /** consumers about to act */
  readonly batch: Int32Array;
  /** what fetching their records came to; it means nothing */
  touched: number;
}
