import { exponentialOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once, Within } from "./addresses.ts";
import { schedule } from "./calendar.ts";
import { Count, Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { experience } from "./experience.ts";
import { channelOf, funnelCell, goOn, leaveJourney } from "./journey.ts";
import { Moment } from "./parameters.ts";
import { Belief, BRAND_WORD, Byte, NEVER, Short, Stage, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { nearnessOf } from "./proximity.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/**
 * From choice to till: the basket is completed or left, with the device's and the checkout's chances on a site, and
 * seldom in a shop. Who found on a screen what is sold in a place only has to go there, and does so the less the
 * farther it is; without this a brand would win by closing its site. Who leaves a basket may come back to it.
 *
 * @param swayed - true when the choice would have been another one without the word of others
 */
export function buy(market: Market, shard: Shard, visit: Visit, brand: number, swayed: boolean): void {
  const { people, rules } = market;
  const online = buysOnline(market, visit, brand);
  const completion = online
    ? rules.completion[brand * 3 + visit.device]
    : CERTAIN * (1 - rules.epoch.checkout.physicalAbandonment) * wayToTill(market, visit, brand);
  if (randomBits(visit.momentHigh, visit.momentLow, Within.checkout) >= completion) {
    leaveBasket(market, shard, visit, brand, online);
    return;
  }
  countPurchase(market, shard, visit, brand, online, swayed);
  const mean = rules.epoch.brands.deliveryDays[brand];
  const luck = toUniform(randomBits(visit.journeyHigh, visit.journeyLow, Once.delivery));
  const day = visit.day + (mean > 0 ? Math.floor(Math.min(exponentialOf(luck) * mean, NEVER)) : 0);
  const held = 4 * visit.at + Byte.heldBrand;
  people.bytes[held] = (people.bytes[held] & 0xf0) | brand;
  people.bytes[4 * visit.at + Byte.stage] = Stage.waiting;
  people.shorts[2 * visit.at + Short.stepDay] = Math.min(day, NEVER);
  if (day > visit.day) schedule(shard.calendar, day, visit.consumer);
  else experience(market, shard, visit, brand);
}

/** Chance of making the way to the till, 0–1: certain for those who are in the place, or at a brand without outlets. */
function wayToTill(market: Market, visit: Visit, brand: number): number {
  const channel = channelOf(visit, brand);
  const isThere = channel >= 0 && market.rules.epoch.channels.digital[channel] === 0;
  return isThere ? 1 : nearnessOf(visit, brand);
}

/** A purchase is made on a site when the brand sells there and the way to it was not a physical one. */
function buysOnline(market: Market, visit: Visit, brand: number): boolean {
  if (market.rules.sellsOnline[brand] === 0) return false;
  const channel = channelOf(visit, brand);
  return channel < 0 || market.rules.epoch.channels.digital[channel] === 1;
}

function leaveBasket(market: Market, shard: Shard, visit: Visit, brand: number, online: boolean): void {
  const { people, rules } = market;
  if (online) shard.counters.brand[Count.abandoned * people.brands + brand]++;
  if (visit.logged) {
    recordEvent(
      shard.events,
      visit,
      Act.abandonBasket,
      people.shorts[2 * visit.at + Short.journey],
      channelOf(visit, brand),
      brand,
      -1,
    );
  }
  const back =
    randomBits(visit.momentHigh, visit.momentLow, Within.comeBack) < rules.epoch.checkout.comeBack * CERTAIN;
  if (back && people.bytes[4 * visit.at + Byte.step] < rules.epoch.journey.mostMoments)
    goOn(market, shard, visit, Moment.buy);
  else leaveJourney(market, shard, visit, Total.dropped, Act.leave);
}

function countPurchase(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  online: boolean,
  swayed: boolean,
): void {
  const { people, parameters } = market;
  const { brand: counts, market: totals, touchpoints, funnel } = shard.counters;
  const at4 = 4 * visit.at;
  const word = visit.at + BRAND_WORD + 4 * brand;
  totals[Total.buyers]++;
  totals[Total.buyerSources] += people.bytes[at4 + Byte.sources];
  counts[Count.bought * people.brands + brand]++;
  if (online) counts[Count.onlineBought * people.brands + brand]++;
  if (swayed) counts[Count.swayed * people.brands + brand]++;
  if ((people.shorts[2 * word + Belief.standing] & Standing.bought) === 0)
    counts[Count.firstBought * people.brands + brand]++;
  people.shorts[2 * word + Belief.standing] |= Standing.bought;
  if (people.bytes[at4 + Byte.purchases] < 255) people.bytes[at4 + Byte.purchases]++;
  if (parameters.durable) people.shorts[2 * visit.at + Short.needDay] = NEVER;
  funnel.bought[funnelCell(market, visit)]++;
  let used = people.shorts[2 * word + Belief.channels];
  while (used !== 0) {
    const channel = 31 - Math.clz32(used & -used);
    used &= used - 1;
    touchpoints.bought[channel * people.brands + brand]++;
  }
  if (visit.logged) {
    recordEvent(
      shard.events,
      visit,
      Act.purchase,
      people.shorts[2 * visit.at + Short.journey],
      channelOf(visit, brand),
      brand,
      market.rules.epoch.brands.price[brand],
    );
  }
}
