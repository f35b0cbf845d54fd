import { Act } from "../activities";
import { MEMBERSHIP, Once, Trait } from "../addresses";
import { Count } from "../counts";
import { NEVER } from "../record";
import { Setting } from "../codes";
import { exp } from "./arithmetic";
import { beliefOf } from "./beliefs";
import { blockOf, setLoyalty } from "./block";
import { schedule } from "./calendar";
import { recordEvent } from "./events";
import { happens } from "./luck";
import { brands, cancelling, memberships } from "./market";
import { quantileIn } from "./need";
import { calendar } from "./shard";
import {
  brandCounts,
  count,
  joining,
  membershipExperience,
  membershipPeriod,
  priorSum,
  real,
  setting,
} from "./tables";
import { at, consumer, day, isLogged, journeyBits, traitBits } from "./visit";

/*
 * Memberships stand apart from the records, in four bytes that only a market with members has: the day of the next
 * renewal, and 65,536 × (brand + 1); 0 = member of none.
 */

/** The brand of which the consumer who acts is a member; −1 = none. */
export function memberOf(): i32 {
  return <i32>(load<u32>(memberships + ((<usize>consumer) << 2)) >>> 16) - 1;
}

function renewsOn(): i32 {
  return <i32>(load<u32>(memberships + ((<usize>consumer) << 2)) & 0xffff);
}

/** A buyer who is a member of no brand may become one: the first period begins, and is paid. */
export function mayJoin(brand: i32): void {
  if (memberships === 0 || memberOf() >= 0) return;
  if (!happens(journeyBits(Once.joining), real(joining, brand))) return;
  count(brandCounts, Count.joined * brands + brand);
  if (isLogged) recordEvent(Act.join, -1, brand, -1);
  beginPeriod(brand);
}

function beginPeriod(brand: i32): void {
  const due = min(<i32>NEVER, day + max(1, <i32>real(membershipPeriod, brand)));
  store<u32>(memberships + ((<usize>consumer) << 2), <u32>(due | ((brand + 1) << 16)));
  schedule(calendar, due, consumer);
}

/** At the end of a period a member cancels, and is loyal no more, or pays the next one. */
export function renewMembership(): void {
  const brand = memberOf();
  if (brand < 0 || renewsOn() !== day) return;
  if (!happens(traitBits(MEMBERSHIP + day), chanceToCancel(brand))) {
    count(brandCounts, Count.renewed * brands + brand);
    return beginPeriod(brand);
  }
  count(brandCounts, Count.cancelled * brands + brand);
  if (isLogged) recordEvent(Act.cancel, -1, brand, -1);
  store<u32>(memberships + ((<usize>consumer) << 2), 0);
  setLoyalty(blockOf(at, brand), 0);
}

/**
 * Chance to cancel: each member's own θ for ever, beta distributed, and less or more likely as she has found the brand:
 *
 *     logit p = logit θ − ε (belief − μ₀)
 *
 * @source Fader & Hardie (2007), How to project customer retention, J. Interactive Marketing 21(1), 76–90 (ε = 0)
 */
function chanceToCancel(brand: i32): f64 {
  const first = quantileIn(cancelling, 2 * brand, traitBits(Trait.cancelling + brand));
  const second = quantileIn(cancelling, 2 * brand + 1, traitBits(Trait.staying + brand));
  const effect = real(membershipExperience, brand);
  if (effect === 0) return first / (first + second);
  const found = beliefOf(blockOf(at, brand), brand) - real(priorSum, brand) / setting(Setting.priorPrecision);
  return first / (first + second * exp(effect * found));
}
