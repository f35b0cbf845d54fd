import { normalOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import { desk, Setting } from "./desk.ts";
import type { Visit } from "./visit.ts";

/** How well the brand's product fits the consumer: normal over consumers, the same for ever. */
export function tasteOf(visit: Visit, brand: number): number {
  const spread = desk.tasteSpread[brand];
  if (spread === 0) return 0;
  return spread * normalOf(toUniform(randomBits(visit.consumerHigh, visit.consumerLow, Trait.taste + brand)));
}

/** The part of the taste that is known before buying. */
export function knownTaste(visit: Visit, brand: number): number {
  return desk.numbers[Setting.taste] * tasteOf(visit, brand);
}
