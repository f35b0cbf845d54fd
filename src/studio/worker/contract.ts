import type { TimelineEvent } from "../../drawing/chart.ts";
import type { Problem } from "../../scenario/check/problem.ts";
import type { TypedSetting } from "../../scenario/read/settingTexts.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** A market that is asked about: a scenario's text, and the settings that are laid over it. Plain data, small. */
export interface Question {
  /** path within the scenarios that come with umot, or a name of one's own */
  readonly path: string;
  /** the scenario's own text; left out for those that come with umot */
  readonly text?: string;
  readonly settings: readonly TypedSetting[];
}

/** A stretch of days that is one point of a chart. */
export interface Stretch {
  /** as metrics name periods */
  readonly name: string;
  /** last day, ISO */
  readonly date: string;
  /** first day, and the first after it */
  readonly from: number;
  readonly to: number;
}

/** A scenario that makes sense, or what is wrong with it. */
export interface Opened {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
  /** the scenario as people wrote it */
  readonly text: string;
  readonly periods: readonly Stretch[];
  /** weeks that one of them covers */
  readonly weeks: number;
  readonly events: readonly TimelineEvent[];
}

/**
 * What the page draws of some days, in the order of its time; numbers of one event stand at the same place of each column.
 * Activities that move nobody (brands met, reviews read) are left out.
 */
export interface EventColumns {
  /** the dot: number of the logged consumer among the logged ones */
  readonly dot: Uint16Array;
  /** time of the day, in 256ths of it */
  readonly time: Uint8Array;
  /** index into ACTIVITIES */
  readonly activity: Uint8Array;
  readonly channel: Int8Array;
  readonly brand: Int8Array;
  /** 1 for a review of three stars or more, and for a word that is more good than bad */
  readonly isGood: Uint8Array;
}

/** Where everybody stands on a morning. */
export interface Morning {
  readonly stage: Uint8Array;
  readonly door: Int8Array;
  readonly heart: Int8Array;
  readonly used: Uint8Array;
}

/** What those who are drawn did in some days of one run. */
export interface LivedDays {
  readonly events: EventColumns;
  /** where the events of each day end; shape [days] */
  readonly dayEnds: Int32Array;
  /** where everybody stands on the days that are kept whole, in their order */
  readonly mornings: readonly Morning[];
}

/** What is written and charted of some days of one run. */
export interface BookedDays {
  /** first of the days, from 0 */
  readonly from: number;
  readonly days: number;
  /** how many of those who are drawn need nothing in the morning; shape [days] */
  readonly atHome: Uint16Array;
  /** visits of those who are drawn; shape [days, four moments, channels] */
  readonly visits: Uint16Array;
  /** how often those who are drawn came to each stage from “know” to “tell”; shape [days, 6] */
  readonly arrivals: Uint16Array;
  /** purchases; shape [days, B], as all that follows */
  readonly bought: Float64Array;
  readonly stars: Float64Array;
  readonly reviews: Float64Array;
  /** reviews posted, bad ones (one or two stars) apart */
  readonly posted: Float64Array;
  readonly postedBad: Float64Array;
  /** friends told */
  readonly told: Float64Array;
  readonly toldBad: Float64Array;
  readonly profit: Float64Array;
}

/** What happened in some days of one run. */
export interface Days {
  readonly lived: LivedDays;
  readonly booked: BookedDays;
}

/** Who is drawn: every so many consumers one, in the order of their numbers. */
export interface Cast {
  readonly consumers: Int32Array;
  readonly persona: Int8Array;
  /** consumers of the market for whom one dot stands */
  readonly each: number;
}

/** The measures of one run that outcomes are made of. */
export interface Measured {
  readonly run: number;
  /** by metric: one number a brand, over the whole run */
  readonly totals: Readonly<Record<string, readonly number[]>>;
  /** by metric: one number a period and brand; shape [periods, B] */
  readonly overTime: Readonly<Record<string, Float64Array>>;
  /** reviews that readers see at the end of each period; shape [periods, B] */
  readonly shown: Float64Array;
  /** fingerprint of the whole run, to the last bit; "" of runs but the first; undefined where it is still to be made */
  readonly hash: string | undefined;
}

/** The memory of all columns within plain data, to be handed to another thread instead of being copied. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(data)) return [data.buffer as ArrayBuffer];
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap(buffersOf);
}
