import { normalOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import type { Market } from "./state.ts";
import type { Visit } from "./visit.ts";

/** How well the brand's product fits the consumer: normal over consumers, the same for ever. */
export function tasteOf(market: Market, visit: Visit, brand: number): number {
  const spread = market.rules.epoch.brands.tasteSpread[brand];
  if (spread === 0) return 0;
  return spread * normalOf(toUniform(randomBits(visit.consumerHigh, visit.consumerLow, Trait.taste + brand)));
}

/** The part of the taste that is known before buying. */
export function knownTaste(market: Market, visit: Visit, brand: number): number {
  return market.rules.epoch.choice.taste * tasteOf(market, visit, brand);
}
