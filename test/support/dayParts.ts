import { createMarket, createShards } from "../../src/model/market.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import type { Market, Shard } from "../../src/model/state.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { layOut } from "../../src/model/engine/layOut.ts";

/** Functions of `src/model/day` that tests ask one by one; addresses are numbers. */
export interface DayParts {
  turnTo(consumer: number): void;
  setDay(day: number): void;
  /** the record of the consumer turned to, and her block about a brand in it */
  readonly at: WebAssembly.Global<"i32">;
  blockOf(at: number, brand: number): number;
  precisionOf(block: number, part: number): number;
  meanOf(block: number, part: number): number;
  moveMean(block: number, part: number, share: number, value: number): void;
  standingOf(block: number): number;
  setStanding(block: number, standing: number): void;
  learn(block: number, part: number, value: number, precision: number): void;
  beliefOf(block: number, brand: number): number;
  bringToday(): void;
  hear(luck: number, content: number): void;
  createCalendar(days: number, from: number, size: number): number;
  schedule(calendar: number, day: number, consumer: number): void;
  scheduleToday(calendar: number, consumer: number): void;
  openDay(calendar: number, day: number): void;
  takeDue(calendar: number, summaryWord: number): number;
  nextNeedDay(from: number, multiplier: number, bits: number): number;
  randomBits(keyHigh: number, keyLow: number, address: number): number;
  childKeyHigh(keyHigh: number, keyLow: number, id: number): number;
  childKeyLow(keyHigh: number, keyLow: number, id: number): number;
  notAboveFour(keyHigh: number, keyLow: number, address: number, limits: number): number;
  notAboveOne(keyHigh: number, keyLow: number, address: number, limit: number): number;
  guidedIndex(table: number, guide: number, row: number, width: number, bits: number): number;
  toUniform(bits: number): number;
  exponentialOf(uniform: number): number;
  gumbelOf(uniform: number): number;
  farNormal(uniform: number): number;
  quickGumbel(bits: number): number;
  quickNormal(bits: number): number;
  roughNormal(bits: number): number;
  exp(x: number): number;
  wholeOf(value: number): number;
}

/** A market on its first morning, with one shard turned to and its parts at hand. */
export function openParts(parameters: Parameters, seed = "parts"): DayPartsOf {
  const market = createMarket(parameters, keyFromSeed(seed));
  const [shard] = createShards(market, 1);
  layOut(market);
  return { market, shard, day: market.engine.exports as unknown as DayParts };
}

interface DayPartsOf {
  readonly market: Market;
  readonly shard: Shard;
  readonly day: DayParts;
}
