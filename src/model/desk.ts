import type { Counters } from "./counters.ts";
import { DISTANCES, MOST_EXTRA_SOURCES, type Rules } from "./rules.ts";
import type { Market, Shard } from "./state.ts";

/** Most brands, channels and personas of a market. */
const MOST = 16;
/** Cells of a short table: V8 moves arrays of up to 64 bytes about in memory, so that their address is not constant. */
const SHORT = 128;

/** Settings that are one number each: cells of `desk.numbers`. */
export const Setting = {
  absenceLoss: 0,
  giveUpUnmet: 1,
  mostMoments: 2,
  engagementEffect: 3,
  outside: 4,
  noise: 5,
  go: 6,
  do: 7,
  buy: 8,
  loyalty: 9,
  risk: 10,
  taste: 11,
  priorMean: 12,
  priorPrecision: 13,
  consider: 14,
  reminder: 15,
} as const;

/**
 * What micro-moments look up and count all day, at places that never change: the rules of today, copied in the
 * morning, and counts, which are added to the shard's in the evening.
 *
 * V8 takes an array of a module as an address and its length as a number. Of an array that comes in a variable it asks
 * each time, in each round of each loop, what kind of array it is, where it begins and how long it is: eight
 * instructions instead of two, some hundred times a micro-moment. Nothing remains here from one day of a shard to
 * the next, so that markets and shards can take turns. Shapes are those of `Rules` and `Counters`.
 */
export const desk = {
  numbers: new Float64Array(16),
  meeting: new Float64Array(4 * MOST * 3 * MOST * MOST),
  nearness: new Float64Array(MOST * DISTANCES),
  hasOutlets: new Uint8Array(SHORT),
  daypart: new Uint32Array(MOST * 4 * 6),
  daypartGuide: new Uint8Array(MOST * 4 * 64),
  device: new Uint32Array(MOST * 6 * 3),
  habit: new Uint32Array(MOST * 4 * 6 * MOST),
  habitGuide: new Uint8Array(MOST * 4 * 6 * 64),
  transition: new Uint32Array(MOST * 4 * 4),
  transitionGuide: new Uint8Array(MOST * 4 * 64),
  extraSources: new Uint32Array(4 * (MOST_EXTRA_SOURCES + 1)),
  extraSourcesGuide: new Uint8Array(4 * 64),
  kinds: new Uint8Array(SHORT),
  contactPrecision: new Float64Array(MOST * MOST * MOST),
  contactMean: new Float64Array(MOST * MOST),
  contactSpread: new Float64Array(MOST),
  passing: new Float64Array(4 * MOST * 3 * MOST),
  bounce: new Float64Array(MOST),
  pace: new Float64Array(MOST),
  dropOut: new Float64Array(MOST),
  engagement: new Float64Array(MOST * 4),
  priceUtility: new Float64Array(MOST * MOST),
  qualityWeight: new Float64Array(MOST),
  tasteSpread: new Float64Array(MOST),
  scepticShare: new Float64Array(MOST),
  /** of today: chance that advertising of the last days is remembered */
  reminded: new Float64Array(MOST * MOST),
  /** of today: what silence leaves of the trust in a brand's own words, and what reading tells */
  credit: new Float64Array(MOST),
  readingValue: new Float64Array(2 * MOST * MOST),
  readingPrecision: new Float64Array(2 * MOST * MOST),
  /** channel on which each brand of `visit.metBits` was last met in this moment */
  metOn: new Int32Array(SHORT),
  /**
   * What happened at the sources of this moment and is done after them, see `writeUp`; room for the longest one: each
   * source and, of every brand, meeting it, reading of it and passing it on.
   */
  notes: new Float64Array((1 + MOST_EXTRA_SOURCES) * (1 + 6 * MOST)),
  /** counted today */
  visits: new Float64Array(MOST * 4 * MOST),
  met: new Float64Array(MOST * 4 * MOST * MOST),
  funnelVisits: new Float64Array(4 * MOST * 4 * 6),
  funnelMet: new Float64Array(4 * MOST * 4 * 6),
  brand: new Float64Array(32 * MOST),
  market: new Float64Array(16),
};

/** Whose rules and whose chances to meet a brand lie on the desk. */
let laidOut: Rules | undefined;
let laidMeeting: Float64Array | undefined;

/** Lays out what a shard needs today, with nothing counted yet. */
export function layOut({ rules, meeting, credit, readings, reminded }: Market, { counters }: Shard): void {
  for (const { count, total } of countsOf(counters)) count.fill(0, 0, total.length);
  desk.credit.set(credit);
  desk.reminded.set(reminded);
  desk.readingValue.set(readings.value);
  desk.readingPrecision.set(readings.precision);
  if (meeting !== laidMeeting) desk.meeting.set(meeting);
  laidMeeting = meeting;
  if (rules === laidOut) return;
  const { journey, choice, beliefs, brands, personas } = rules.epoch;
  for (const name of COPIED) desk[name].set(rules[name]);
  desk.pace.set(personas.pace.map((pace) => journey.pace * pace));
  desk.dropOut.set(journey.dropOut);
  desk.engagement.set(brands.engagement);
  desk.tasteSpread.set(brands.tasteSpread);
  desk.scepticShare.set(personas.scepticShare);
  const numbers: Record<keyof typeof Setting, number> = { ...journey, ...choice, ...beliefs };
  for (const name of Object.keys(Setting) as (keyof typeof Setting)[])
    desk.numbers[Setting[name]] = numbers[name];
  laidOut = rules; // last, so that rules that do not fit are not taken for laid out
}

/** Tables that are the same on the desk and in the rules. */
const COPIED = [
  "nearness",
  "hasOutlets",
  "daypart",
  "daypartGuide",
  "device",
  "habit",
  "habitGuide",
  "transition",
  "transitionGuide",
  "extraSources",
  "extraSourcesGuide",
  "kinds",
  "contactPrecision",
  "contactMean",
  "contactSpread",
  "passing",
  "bounce",
  "priceUtility",
  "qualityWeight",
] as const satisfies (keyof Rules & keyof typeof desk)[];

/** Adds what was counted on the desk to the shard's counts. */
export function addCounts({ counters }: Shard): void {
  for (const { count, total } of countsOf(counters)) {
    for (let cell = 0; cell < total.length; ++cell) total[cell] += count[cell];
  }
}

/** Which counts of the desk belong to which of a shard. */
function countsOf({ touchpoints, funnel, brand, market }: Counters) {
  return [
    { count: desk.visits, total: touchpoints.visits },
    { count: desk.met, total: touchpoints.met },
    { count: desk.funnelVisits, total: funnel.visits },
    { count: desk.funnelMet, total: funnel.met },
    { count: desk.brand, total: brand },
    { count: desk.market, total: market },
  ];
}
