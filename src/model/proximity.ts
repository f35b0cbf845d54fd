import { randomBits } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import { desk } from "./desk.ts";
import { DISTANCES } from "./rules.ts";
import type { Visit } from "./visit.ts";

/** Willingness of the consumer to go to the brand's nearest outlet, 0–1; brands without outlets are everywhere. */
export function nearnessOf(visit: Visit, brand: number): number {
  if (desk.hasOutlets[brand] === 0) return 1;
  const cell = randomBits(visit.consumerHigh, visit.consumerLow, Trait.distance + brand) >>> 24;
  return desk.nearness[brand * DISTANCES + cell];
}
