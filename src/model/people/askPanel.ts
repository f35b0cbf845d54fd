import { clear, copyOf, firstRowOf, look } from "../engine/engine.ts";
import { type Population, type Records, readRecords } from "./population.ts";
import { Belief, Byte, Standing } from "../layout/record.ts";
import type { DayTotals } from "../parts/dayTotals.ts";
import type { Census } from "../result.ts";
import type { Market } from "../state.ts";
import { sampleStride } from "./sample.ts";

/** Answers of one weekly wave, in whole numbers: people aware, and sums of beliefs and loyalties in millionths. */
export interface Wave {
  readonly day: number;
  readonly asked: number;
  readonly aware: Float64Array;
  readonly belief: Float64Array;
  readonly loyal: Float64Array;
}

/** Asks the panel, like a brand tracker: the answers are counted and nobody is changed by being asked. */
export function askPanel({ engine, people, parameters, day, evening }: Market): void {
  const { consumers, panel } = parameters;
  const stride = sampleStride(consumers, panel);
  const all = Math.min(panel, Math.ceil(consumers / stride));
  const [from, to] = [people.from, people.to].map((consumer) => Math.min(all, Math.ceil(consumer / stride)));
  for (const name of ["panelAware", "panelBelief", "panelLoyal"]) clear(engine, name, people.brands);
  engine.calls.askPanel(stride, from, to, day);
  evening.asked[0] = to - from;
  evening.aware.set(copyOf(engine, "panelAware", people.brands));
  evening.belief.set(copyOf(engine, "panelBelief", people.brands));
  evening.loyal.set(copyOf(engine, "panelLoyal", people.brands));
}

/** The answers of all of the panel. */
export function waveOf({ asked, aware, belief, loyal }: DayTotals, day: number): Wave {
  return { day, asked: asked[0], aware: aware.slice(), belief: belief.slice(), loyal: loyal.slice() };
}

/** Counts the consumers after the last day. */
export function takeCensus(market: Market): Census {
  const { engine, people } = market;
  const since = boughtSinceOpening(market);
  return readRecords(engine, people, (records) => countPeople(people, records, since));
}

/** @param since - brands bought while the books were open, see `boughtSinceOpening`; left out, those of the records count */
function countPeople(
  { size, brands, words, width }: Population,
  records: Records,
  since?: Uint16Array,
): Census {
  const { shorts, bytes } = records;
  const { BRAND_WORD, BLOCK_WORDS } = width;
  const halves = width.BITS_BYTES / 2;
  const standingAt = (consumer: number, brand: number) =>
    shorts[2 * (consumer * words + BRAND_WORD + BLOCK_WORDS * brand) + Belief.standing];
  const hasBought = (consumer: number, brand: number) =>
    since === undefined
      ? (standingAt(consumer, brand) & Standing.bought) !== 0
      : ((since[consumer * halves + (brand >> 4)] >> (brand & 15)) & 1) === 1;
  const census = {
    buyers: new Float64Array(brands),
    bothBuyers: new Float64Array(brands * brands),
    aware: new Float64Array(brands),
    purchases: new Float64Array(21),
  };
  const bought: number[] = [];
  for (let consumer = 0; consumer < size; ++consumer) {
    census.purchases[Math.min(20, bytes[4 * consumer * words + Byte.purchases])]++;
    bought.length = 0;
    for (let brand = 0; brand < brands; ++brand) {
      if ((standingAt(consumer, brand) & Standing.aware) !== 0) census.aware[brand]++;
      if (hasBought(consumer, brand)) bought.push(brand);
    }
    for (const brand of bought) {
      census.buyers[brand]++;
      for (const other of bought) census.bothBuyers[brand * brands + other]++;
    }
  }
  return census;
}

/** Brands that each consumer bought since the books opened, one bit a brand in as many half words as it takes; none where they were never opened anew. */
function boughtSinceOpening({ engine, people, parameters }: Market): Uint16Array | undefined {
  if (parameters.warmUp === 0) return undefined;
  const { BITS_BYTES } = engine.width;
  return look(engine, (buffer) => {
    const first = firstRowOf(engine, "boughtSince", BITS_BYTES, people);
    return new Uint16Array(buffer, first, (people.size * BITS_BYTES) / 2).slice();
  });
}
