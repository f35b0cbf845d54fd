import { luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { MEMBERSHIP, Once, Trait } from "../../layout/addresses";
import { Count } from "../../layout/counts";
import { NEVER } from "../../layout/record";
import { Setting } from "../../layout/codes";
import { exp } from "../numbers/arithmetic";
import { beliefOf } from "./beliefs";
import { blockOf, setLoyalty } from "../memory/block";
import { schedule } from "../memory/calendar";
import { recordEvent } from "../recordEvent";
import { happens, toUniform } from "../numbers/luck";
import { brands, cancelling, memberships } from "../constants";
import { quantileIn } from "../journey/need";
import { calendar } from "../memory/shard";
import {
  brandCounts,
  count,
  joining,
  membershipExperience,
  membershipPeriod,
  priorSum,
  real,
  setting,
} from "../memory/tables";
import { at, consumer, day, isLogged, journeyBits, traitBits } from "../journey/visit";

/*
 * Memberships stand apart from the records, in four bytes that only a market with members has: the day of the next
 * renewal, 65,536 × (brand + 1), and a bit for who was a member before the first day; 0 = member of none.
 */

/** A member before the first day. */
const FOUNDER: u32 = 1 << 24;

/** The brand of which the consumer who acts is a member; −1 = none. */
export function memberOf(): i32 {
  return <i32>((load<u32>(memberships + ((<usize>consumer) << 2)) >>> 16) & 127) - 1;
}

/** Whether she was a member before the first day, as a bit. */
function founding(): u32 {
  return load<u32>(memberships + ((<usize>consumer) << 2)) & FOUNDER;
}

/**
 * A customer of the first day may be a member already, for as long as she has been a customer: those who tend to cancel
 * are gone, so that the chances of the others are Beta(a, b + periods lived). The next renewal falls on any day of a period.
 */
export function foundMembership(brand: i32): void {
  if (memberships === 0 || !happens(traitBits(Trait.customer + 2), real(joining, brand))) return;
  const left = <i32>(toUniform(traitBits(Trait.customer + 3)) * real(membershipPeriod, brand));
  keepUntil(left, brand, FOUNDER);
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
  beginPeriod(brand, 0);
}

function beginPeriod(brand: i32, founder: u32): void {
  keepUntil(day + max(1, <i32>real(membershipPeriod, brand)), brand, founder);
}

function keepUntil(renewal: i32, brand: i32, founder: u32): void {
  const due = min(<i32>NEVER, renewal);
  store<u32>(memberships + ((<usize>consumer) << 2), <u32>(due | ((brand + 1) << 16)) | founder);
  schedule(calendar, due, consumer);
}

/** At the end of a period a member cancels, and is loyal no more, or pays the next one. */
export function renewMembership(): void {
  const brand = memberOf();
  if (brand < 0 || renewsOn() !== day) return;
  if (!happens(traitBits(MEMBERSHIP + day), chanceToCancel(brand))) {
    count(brandCounts, Count.renewed * brands + brand);
    return beginPeriod(brand, founding());
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
  const row = 3 * brand;
  const first = quantileIn(cancelling, row, traitBits(Trait.cancelling + luckOf(brand)));
  const second = quantileIn(
    cancelling,
    row + (founding() === 0 ? 1 : 2),
    traitBits(Trait.staying + luckOf(brand)),
  );
  const effect = real(membershipExperience, brand);
  if (effect === 0) return first / (first + second);
  const found = beliefOf(blockOf(at, brand), brand) - real(priorSum, brand) / setting(Setting.priorPrecision);
  return first / (first + second * exp(effect * found));
}
