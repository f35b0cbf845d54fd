import { exponentialOf } from "../numeric/distributions.ts";
import { guidedIndex } from "../numeric/guide.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numeric/random.ts";
import { NEED, Once, Within } from "./addresses.ts";
import { schedule } from "./calendar.ts";
import { Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { desk } from "./desk.ts";
import { nextNeedDay } from "./need.ts";
import { Moment } from "./parameters.ts";
import {
  Belief,
  BRAND_WORD,
  Byte,
  JOURNEY_BITS,
  needMultiplierOf,
  NEVER,
  Short,
  Stage,
  Standing,
} from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { Kind } from "./rules.ts";
import type { Market, Shard } from "./state.ts";
import { UNDRAWN, type Visit } from "./visit.ts";

/** The keys of a journey, from the consumer's. */
export function enterJourney(visit: Visit, journey: number): void {
  visit.journeyHigh = childKeyHigh(visit.consumerHigh, visit.consumerLow, journey);
  visit.journeyLow = childKeyLow(visit.consumerHigh, visit.consumerLow, journey);
}

/** Counts a need and, when the consumer is not on a journey already, starts one. */
export function feelNeed(market: Market, shard: Shard, visit: Visit): void {
  const { people } = market;
  shard.counters.market[Total.needs]++;
  if ((people.bytes[4 * visit.at + Byte.stage] & 3) !== Stage.idle) return;
  const journey = ++people.shorts[2 * visit.at + Short.journey];
  enterJourney(visit, journey);
  startJourney(market, shard, visit, journey);
}

/** Draws the day of the next need of a consumer who felt one today; its luck belongs to the day, not to a journey. */
export function planNextNeed(market: Market, shard: Shard, visit: Visit): void {
  const { parameters, people } = market;
  const day = nextNeedDay(
    market.needs,
    visit.persona * (parameters.days + 1),
    parameters.days,
    visit.day + 1,
    needMultiplierOf(market.needMultipliers[visit.persona], visit.consumerHigh, visit.consumerLow),
    randomBits(visit.consumerHigh, visit.consumerLow, (NEED + visit.day) | 0),
  );
  people.shorts[2 * visit.at + Short.needDay] = day;
  if (day !== NEVER) schedule(shard.calendar, day, visit.consumer);
}

/**
 * The stimulus: a journey begins, at know or, for the loyal, straight at buy (the loyalty loop). Brands that come to
 * mind are in consideration from the start: by recall, or because their advertising was seen lately.
 *
 *     P(comes to mind) = 1 − (1 − recall) · (1 − reminded)
 */
function startJourney(market: Market, shard: Shard, visit: Visit, journey: number): void {
  const { people, rules } = market;
  const { shorts, bytes, brands } = people;
  const { present } = rules;
  const { journeyHigh, journeyLow } = visit;
  const { reminded } = market;
  const forgetting = 1 - rules.epoch.journey.recall;
  const firstBrand = visit.persona * brands;
  shard.counters.market[Total.journeys]++;
  let loyal = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const cell = 2 * (visit.at + BRAND_WORD + 4 * brand);
    shorts[cell + Belief.channels] = 0;
    let standing = shorts[cell + Belief.standing] & ~JOURNEY_BITS;
    if (present[brand] === 1 && (standing & Standing.aware) !== 0) {
      const loyalty = standing >> Standing.loyaltyShift;
      if (loyalty > loyal) loyal = loyalty;
      if (
        loyalty >= 8 ||
        randomBits(journeyHigh, journeyLow, Once.recall + brand) <
          CERTAIN * (1 - forgetting * (1 - reminded[firstBrand + brand]))
      ) {
        standing |= Standing.considered;
        if ((standing & Standing.awareOwn) !== 0) standing |= Standing.consideredOwn;
      }
    }
    shorts[cell + Belief.standing] = standing;
  }
  const loop = rules.epoch.journey.loyaltyLoop * (loyal / 15) * CERTAIN;
  const straight = randomBits(journeyHigh, journeyLow, Once.loyaltyLoop) < loop;
  bytes[4 * visit.at + Byte.step] = 0;
  bytes[4 * visit.at + Byte.sources] = 0;
  visit.daypart = UNDRAWN;
  setMoment(market, visit, straight ? Moment.buy : Moment.know);
  shorts[2 * visit.at + Short.stepDay] = visit.day;
  if (visit.logged === 1) recordEvent(shard.events, visit, Act.need, journey, -1, -1, -1);
}

/** Puts the consumer into a micro-moment, keeping the daypart of the last one. */
function setMoment(market: Market, visit: Visit, moment: number): void {
  const cell = 4 * visit.at + Byte.stage;
  market.people.bytes[cell] = Stage.journey | (moment << 2) | (visit.daypart << 4);
}

/** Ends the journey: the consumer has nothing more to do until the next need. */
export function endJourney(market: Market, visit: Visit): void {
  market.people.bytes[4 * visit.at + Byte.stage] = Stage.idle;
  market.people.shorts[2 * visit.at + Short.stepDay] = NEVER;
}

/**
 * Goes on to the next micro-moment after a wait of mean `pace` days. A short wait ends on the same day, each sixth of
 * a day one daypart later; what would come after midnight comes on the next day, at a time drawn from the persona's.
 */
export function goOn(market: Market, shard: Shard, visit: Visit, moment: number): void {
  const { people } = market;
  const mean = desk.pace[visit.persona];
  const wait =
    mean > 0 ? exponentialOf(toUniform(randomBits(visit.momentHigh, visit.momentLow, Within.gap))) * mean : 0;
  const sameDay = wait * 6 < 6 - visit.daypart;
  const day = visit.day + (sameDay ? 0 : Math.max(1, Math.floor(Math.min(wait, NEVER))));
  visit.daypart = sameDay ? visit.daypart + Math.floor(wait * 6) : UNDRAWN;
  setMoment(market, visit, moment);
  people.shorts[2 * visit.at + Short.stepDay] = day < NEVER ? day : NEVER;
  if (day > visit.day) schedule(shard.calendar, day, visit.consumer);
}

/** The moment that follows, from the persona's transition matrix. */
export function nextMoment(visit: Visit): number {
  const { transition, transitionGuide } = desk;
  const bits = randomBits(visit.momentHigh, visit.momentLow, Within.next);
  return guidedIndex(transition, transitionGuide, visit.persona * 4 + visit.moment, 4, bits);
}

/** Leaves on the way. Cell of the funnel: (moment, persona, device, daypart). */
export function leaveJourney(
  market: Market,
  shard: Shard,
  visit: Visit,
  total: number,
  activity: number,
): void {
  const { people, parameters } = market;
  shard.counters.market[total]++;
  shard.counters.funnel.left[funnelCell(market, visit)]++;
  if (visit.lastChannel >= 0) {
    const row = (visit.persona * 4 + visit.moment) * parameters.channels.length;
    shard.counters.touchpoints.exits[row + visit.lastChannel]++;
  }
  if (visit.logged) {
    recordEvent(
      shard.events,
      visit,
      activity,
      people.shorts[2 * visit.at + Short.journey],
      visit.lastChannel,
      -1,
      -1,
    );
  }
  endJourney(market, visit);
}

/** The channel on which a brand was last met in the moment under way; −1 = not met. */
export function channelOf(visit: Visit, brand: number): number {
  return (visit.metBits & (1 << brand)) === 0 ? -1 : desk.metOn[brand];
}

/** Cell of the funnel tables for the moment under way. */
export function funnelCell(market: Market, visit: Visit): number {
  const { personas } = market.rules;
  const onDevice = visit.lastChannel < 0 || (desk.kinds[visit.lastChannel] & Kind.digital) !== 0;
  return ((visit.moment * personas + visit.persona) * 4 + (onDevice ? visit.device : 3)) * 6 + visit.daypart;
}
