import { randomBits } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import { desk } from "./desk.ts";
import { CERTAIN } from "./presence.ts";
import type { Visit } from "./visit.ts";

/** A trait: sceptical readers are the same persons for ever. */
export function isSceptic(visit: Visit): boolean {
  const luck = randomBits(visit.consumerHigh, visit.consumerLow, Trait.sceptic);
  return luck < desk.scepticShare[visit.persona] * CERTAIN;
}
