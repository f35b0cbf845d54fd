import { Count } from "../layout/counts.ts";
import { type Engine, keepViews } from "./engine.ts";
import type { DayTotals } from "../parts/dayTotals.ts";
import type { Tables } from "./counters.ts";

/** A table of the engine that counts, and what it adds up to. */
interface Counted<Kind extends Uint32Array | Float64Array = Uint32Array> {
  readonly count: Kind;
  readonly total: Float64Array;
}

/** What the engine counts, where it stands: memory may grow. */
export interface CountedToday {
  /** what the books ask for every evening */
  readonly daily: readonly Counted[];
  /** the same of sums, which are no whole numbers */
  readonly dailySum: Counted<Float64Array>;
  /** what is asked for when the run is over */
  readonly later: readonly Counted[];
  readonly laterSum: Counted<Float64Array>;
  /** meetings by persona, moment, channel and brand, since they were carried off */
  readonly met: Uint32Array;
  /** of these, what stood there yesterday, by channel and brand */
  readonly before: Uint32Array;
}

/** Gives the engine's counts of today, each beside the sum that it adds to: of the evening, or of the whole run. */
export function openCounts(
  engine: Engine,
  { brand, market, members }: DayTotals,
  { touchpoints, funnel }: Tables,
): () => CountedToday {
  const brands = members.length;
  const ofBrand = brand.subarray(Count.satisfaction * brands, (Count.satisfaction + 1) * brands);
  const before = new Uint32Array(touchpoints.bought.length);
  const later = {
    met: touchpoints.met,
    visits: touchpoints.visits,
    exits: touchpoints.exits,
    boughtThrough: touchpoints.bought,
    failed: touchpoints.failures,
    funnelVisits: funnel.visits,
    funnelMet: funnel.met,
    funnelLeft: funnel.left,
    funnelBought: funnel.bought,
  };
  return keepViews(engine, (view) => {
    const counted = (name: string, total: Float64Array) => ({
      count: view(name, Uint32Array, total.length),
      total,
    });
    const summed = (name: string, total: Float64Array) => ({
      count: view(name, Float64Array, total.length),
      total,
    });
    return {
      met: view("met", Uint32Array, touchpoints.met.length),
      before,
      daily: [counted("brandCounts", brand), counted("marketCounts", market)],
      dailySum: summed("satisfactionOfBrand", ofBrand),
      later: Object.entries(later).map(([name, total]) => counted(name, total)),
      laterSum: summed("satisfaction", touchpoints.satisfaction),
    };
  });
}

/**
 * Adds what was counted today to the evening's sums, and leaves of it only what is carried off later.
 *
 * @param contacts - meetings by channel and brand, whoever met and in whichever moment; shape [C, B]
 */
export function addCounts({ met, before, daily, dailySum }: CountedToday, contacts: Float64Array): void {
  const cells = before.length;
  const places = met.length;
  for (let cell = 0; cell < cells; ++cell) {
    // In 32 bits, as they are counted: what one day adds is right even where the sum has gone round.
    let sum = 0;
    for (let place = cell; place < places; place += cells) sum = (sum + met[place]) | 0;
    contacts[cell] += (sum - before[cell]) >>> 0;
    before[cell] = sum;
  }
  for (const { count, total } of daily) carryOff(count, total);
  carrySum(dailySum);
}

/** Days after which the tables of the run are carried off: 32 bits count four billion. */
const LATER = 16;

/** Adds what was counted lately to the tables of the run, if it is time or nothing more is counted. */
export function addTables({ later, laterSum, before }: CountedToday, day: number, isLast: boolean): void {
  if (!isLast && day % LATER !== LATER - 1) return;
  before.fill(0);
  for (const { count, total } of later) carryOff(count, total);
  carrySum(laterSum);
}

function carryOff(count: Uint32Array, total: Float64Array): void {
  for (let cell = 0; cell < total.length; ++cell) {
    if (count[cell] === 0) continue;
    total[cell] += count[cell];
    count[cell] = 0;
  }
}

/** The same text once more: a loop that meets two kinds of arrays asks at each cell which it is. */
function carrySum({ count, total }: Counted<Float64Array>): void {
  for (let cell = 0; cell < total.length; ++cell) {
    total[cell] += count[cell];
    count[cell] = 0;
  }
}
