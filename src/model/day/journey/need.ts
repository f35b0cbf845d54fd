import { NEED, Once, Trait } from "../../layout/addresses";
import { MULTIPLIERS, NEED_CELLS } from "../../layout/codes";
import { DONE, NEVER, Short } from "../../layout/record";
import { wholeOf } from "../numbers/arithmetic";
import { setShort } from "../memory/block";
import { schedule } from "../memory/calendar";
import { exponentialOf } from "../numbers/distributions";
import { happens, toUniform } from "../numbers/luck";
import { days, leaving, needGuide, needMultipliers, needs, needScale } from "../constants";
import { calendar } from "../memory/shard";
import { multiplierRow, real, threshold } from "../memory/tables";
import { at, consumer, day, journeyBits, persona, traitBits } from "./visit";

/** Draws the day of the next need of a consumer who felt one today; its luck belongs to the day, not to a journey. */
export function planNextNeed(): void {
  planNeed(day + 1, traitBits(NEED + day));
}

/** Draws the day of the first need of a consumer. */
export function planFirstNeed(): void {
  planNeed(0, traitBits(Trait.firstNeed));
}

function planNeed(from: i32, bits: u32): void {
  const next = nextNeedDay(from, needMultiplier(), bits);
  setShort(at, Short.needDay, next);
  if (next !== NEVER) schedule(calendar, next, consumer);
}

/** The consumer's own multiplier of the need rate, see `needMultipliers`. */
function needMultiplier(): f64 {
  return quantileIn(needMultipliers, threshold(multiplierRow, persona), traitBits(Trait.needRate));
}

/** What lies at 32 random bits in a row of quantiles at even steps. */
export function quantileIn(table: usize, row: i32, bits: u32): f64 {
  const position = toUniform(bits) * MULTIPLIERS;
  const cell = wholeOf(position);
  const first = row * (MULTIPLIERS + 1) + cell;
  const low = real(table, first);
  return low + (position - <f64>cell) * (real(table, first + 1) - low);
}

/** Who is done with the category needs nothing of the kind any more. */
export function needNoMore(): void {
  setShort(at, Short.needDay, DONE);
}

/**
 * Customers' lifetime: after a purchase a consumer may be done with the category, each with a chance of her own for ever,
 * beta distributed over consumers: G_a / (G_a + G_b) of two gamma numbers.
 *
 * @source Fader, Hardie & Lee (2005), “Counting your customers” the easy way, Marketing Science 24, 275–284
 */
export function mayLeave(): void {
  if (leaving === 0) return;
  const first = quantileIn(leaving, 0, traitBits(Trait.leaving));
  const second = quantileIn(leaving, 1, traitBits(Trait.leaving + 1));
  if (happens(journeyBits(Once.leaving), first / (first + second))) needNoMore();
}

/**
 * Day of the next need of a consumer: an inhomogeneous Poisson process, drawn without asking day by day.
 *
 * The need falls on the first day on which the needs expected since `from` exceed an exponential number, so that any
 * day has a need with chance 1 − e^(−rate); several needs of one day count as one.
 *
 * @param from - first day possible
 * @param multiplier - the consumer's own, mean 1 over the population
 * @param bits - 32 random bits
 * @returns a day, or `NEVER`
 */
export function nextNeedDay(from: i32, multiplier: f64, bits: u32): i32 {
  if (from >= days) return NEVER;
  const row = persona * (days + 1);
  const goal = real(needs, row + from) + exponentialOf(toUniform(bits)) / multiplier;
  if (!(goal <= real(needs, row + days))) return NEVER;
  const cell = persona * NEED_CELLS + wholeOf(goal * real(needScale, persona));
  let found = max(from, <i32>load<u16>(needGuide + ((<usize>cell) << 1)));
  while (real(needs, row + found + 1) < goal) ++found;
  return found;
}
