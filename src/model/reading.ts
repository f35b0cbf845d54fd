import { randomBits } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import { CERTAIN } from "./presence.ts";
import type { Market } from "./state.ts";
import type { Visit } from "./visit.ts";

/** A trait: sceptical readers are the same persons for ever. */
export function isSceptic(market: Market, visit: Visit): boolean {
  const luck = randomBits(visit.consumerHigh, visit.consumerLow, Trait.sceptic);
  return luck < market.rules.epoch.personas.scepticShare[visit.persona] * CERTAIN;
}
