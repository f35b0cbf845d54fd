import { Bits, setChannels } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Once, Within } from "../../layout/addresses";
import { Kind, Moment, Setting } from "../../layout/codes";
import { Total } from "../../layout/counts";
import { Byte, JOURNEY_BITS, NEVER, Short, Stage, Standing, UNDRAWN } from "../../layout/record";
import { smaller, wholeOf } from "../numbers/arithmetic";
import { blockOf, byteOf, setByte, setShort, setStanding, shortOf, standingOf } from "../memory/block";
import { drawnBrands } from "../numbers/brandLuck";
import { schedule } from "../memory/calendar";
import { exponentialOf } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { happens, toUniform } from "../numbers/luck";
import { brands, channels, personas } from "../constants";
import { calendar } from "../memory/shard";
import {
  count,
  exits,
  funnelLeft,
  guidedIndex,
  kinds,
  marketCounts,
  metOn,
  pace,
  present,
  real,
  recallLimits,
  recallPossible,
  setting,
  small,
  threshold,
  transition,
  transitionGuide,
} from "../memory/tables";
import {
  at,
  consumer,
  day,
  daypart,
  device,
  enterJourney,
  isLogged,
  journeyBits,
  journeyHigh,
  journeyLow,
  lastChannel,
  metBits,
  moment,
  momentBits,
  persona,
  setDaypart,
} from "./visit";

/** From the bit `awareOwn` to the bit `consideredOwn`. */
const OWN_SHIFT: i32 = 2;

/** Counts a need and, when the consumer is not on a journey already, starts one. */
export function feelNeed(): void {
  count(marketCounts, Total.needs);
  if ((byteOf(at, Byte.stage) & 3) !== Stage.idle) return;
  const journey = (shortOf(at, Short.journey) + 1) & 0xffff;
  setShort(at, Short.journey, journey);
  enterJourney(journey);
  startJourney();
}

/**
 * The stimulus: a journey begins, at know or, for the loyal, straight at buy (the loyalty loop). Brands that come to
 * mind are in consideration from the start: by recall, or because their advertising was seen lately.
 *
 *     P(comes to mind) = 1 − (1 − recall) · (1 − reminded)
 */
function startJourney(): void {
  count(marketCounts, Total.journeys);
  const recalled = drawnBrands(journeyHigh, journeyLow, Once.recall, recallLimits, recallPossible, persona);
  let loyal = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const block = blockOf(at, brand);
    setChannels(block, 0);
    let standing = standingOf(block) & ~JOURNEY_BITS;
    const isKnown = small(present, brand) & standing & Standing.aware;
    const loyalty = (standing >> Standing.loyaltyShift) & -isKnown;
    loyal = max(loyal, loyalty);
    const comesToMind = i32(loyalty >= 8) | <i32>((recalled >>> <Bits>brand) & 1);
    standing |= (isKnown & comesToMind) * considering(standing);
    setStanding(block, standing);
  }
  const loop = setting(Setting.loyaltyLoop) * (<f64>loyal / 15);
  const straight = happens(journeyBits(Once.loyaltyLoop), loop);
  setByte(at, Byte.step, 0);
  setByte(at, Byte.sources, 0);
  setDaypart(UNDRAWN);
  setMoment(straight ? Moment.buy : Moment.know);
  setShort(at, Short.stepDay, day);
  if (isLogged) recordEvent(Act.need, -1, -1, -1);
}

/** What comes to mind is in consideration, and by the consumer's own finding where she found it herself: bits of `Standing`. */
export function considering(standing: i32): i32 {
  return Standing.considered | ((standing & Standing.awareOwn) << OWN_SHIFT);
}

/** Puts the consumer into a micro-moment, keeping the daypart of the last one. */
function setMoment(next: i32): void {
  setByte(at, Byte.stage, Stage.journey | (next << 2) | (daypart << 4));
}

/** Ends the journey: the consumer has nothing more to do until the next need. */
export function endJourney(): void {
  setByte(at, Byte.stage, Stage.idle);
  setShort(at, Short.stepDay, NEVER);
}

/**
 * Goes on to the next micro-moment after a wait of mean `pace` days. A short wait ends on the same day, each sixth of
 * a day one daypart later; what would come after midnight comes on the next day, at a time drawn from the persona's.
 */
export function goOn(next: i32): void {
  const mean = real(pace, persona);
  const wait = mean > 0 ? exponentialOf(toUniform(momentBits(Within.gap))) * mean : 0;
  const sameDay = wait * 6 < <f64>(6 - daypart);
  const later = sameDay ? 0 : max(1, wholeOf(smaller(wait, NEVER)));
  const parts = wholeOf(wait * 6);
  setDaypart(sameDay ? daypart + parts : UNDRAWN);
  setMoment(next);
  const due = day + later;
  setShort(at, Short.stepDay, due < NEVER ? due : NEVER);
  if (due > day) schedule(calendar, due, consumer);
}

/** The moment that follows, from the persona's transition matrix. */
export function nextMoment(): i32 {
  return guidedIndex(transition, transitionGuide, persona * 4 + moment, 4, momentBits(Within.next));
}

/** Leaves on the way. Cell of the funnel: (moment, persona, device, daypart). */
export function leaveJourney(total: i32, activity: i32): void {
  count(marketCounts, total);
  count(funnelLeft, funnelCell());
  if (lastChannel >= 0) count(exits, (persona * 4 + moment) * channels + lastChannel);
  if (isLogged) recordEvent(activity, lastChannel, -1, -1);
  endJourney();
}

/** The channel on which a brand was last met in the moment under way; −1 = not met. */
export function channelOf(brand: i32): i32 {
  return (metBits & ((<Bits>1) << (<Bits>brand))) === 0 ? -1 : <i32>threshold(metOn, brand);
}

/** Cell of the funnel tables for the moment under way. */
export function funnelCell(): i32 {
  const onDevice = lastChannel < 0 || (small(kinds, lastChannel) & Kind.digital) !== 0;
  return ((moment * personas + persona) * 4 + (onDevice ? device : 3)) * 6 + daypart;
}
