import { guidedIndex } from "../numeric/guide.ts";
import { childKeyHigh, childKeyLow, randomBits } from "../numeric/random.ts";
import { Within } from "./addresses.ts";
import { decide } from "./choice.ts";
import { desk, Setting } from "./desk.ts";
import { consultSources } from "./consult.ts";
import { Count, Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { funnelCell, goOn, leaveJourney, nextMoment } from "./journey.ts";
import { Moment } from "./parameters.ts";
import { Belief, BRAND_WORD, Byte, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { MOST_EXTRA_SOURCES } from "./rules.ts";
import type { Market, Shard } from "./state.ts";
import { UNDRAWN, type Visit } from "./visit.ts";

/**
 * One micro-moment of the consumer in `visit`: some sources are turned to, brands are met there and looked up, and
 * the consumer goes on, leaves, or at the buy moment decides.
 */
export function liveMoment(market: Market, shard: Shard, visit: Visit): void {
  const { people } = market;
  const at4 = 4 * visit.at;
  const step = ++people.bytes[at4 + Byte.step];
  visit.momentHigh = childKeyHigh(visit.journeyHigh, visit.journeyLow, step);
  visit.momentLow = childKeyLow(visit.journeyHigh, visit.journeyLow, step);
  visit.moment = (people.bytes[at4 + Byte.stage] >> 2) & 3;
  drawDaypart(visit);
  const { market: totals } = desk;
  totals[Total.know + visit.moment]++;
  if (visit.logged)
    recordEvent(
      shard.events,
      visit,
      Act.know + visit.moment,
      people.shorts[2 * visit.at + Short.journey],
      -1,
      -1,
      -1,
    );

  const sources = 1 + extraSources(visit);
  totals[Total.sources] += sources;
  people.bytes[at4 + Byte.sources] = Math.min(255, people.bytes[at4 + Byte.sources] + sources);
  consultSources(market, shard, visit, sources);

  const cell = funnelCell(market, visit);
  desk.funnelVisits[cell]++;
  if (visit.metBits !== 0) {
    desk.funnelMet[cell]++;
    forgetAbsent(market, visit);
  }
  const reached = visit.metBits !== 0 || (visit.moment === Moment.buy && considersAny(market, visit));
  if (!reached) missEverybody(market, shard, visit, step);
  else if (dropsOut(visit)) leaveJourney(market, shard, visit, Total.dropped, Act.leave);
  else if (visit.moment === Moment.buy) decide(market, shard, visit);
  else if (step >= desk.numbers[Setting.mostMoments])
    leaveJourney(market, shard, visit, Total.dropped, Act.leave);
  else goOn(market, shard, visit, nextMoment(visit));
}

/**
 * When it happens and on which device: the first moment of a day at a daypart of the persona's day, later ones as
 * `goOn` found; the device from persona, daypart and year.
 */
function drawDaypart(visit: Visit): void {
  const { daypart: table, daypartGuide: guide, device: devices } = desk;
  const { momentHigh, momentLow, persona } = visit;
  let daypart = visit.daypart;
  if (daypart === UNDRAWN) {
    const luck = randomBits(momentHigh, momentLow, Within.daypart);
    daypart = guidedIndex(table, guide, persona * 4 + visit.moment, 6, luck);
    visit.daypart = daypart;
  }
  const bits = randomBits(momentHigh, momentLow, Within.device);
  const deviceRow = (persona * 6 + daypart) * 3;
  visit.device = bits <= devices[deviceRow] ? 0 : bits <= devices[deviceRow + 1] ? 1 : 2;
}

function extraSources(visit: Visit): number {
  const { extraSources: table, extraSourcesGuide: guide } = desk;
  const bits = randomBits(visit.momentHigh, visit.momentLow, Within.sources);
  return guidedIndex(table, guide, visit.moment, MOST_EXTRA_SOURCES + 1, bits);
}

/**
 * Paths that break lose people: a brand met in an earlier moment and absent in this one may be forgotten on the way.
 */
function forgetAbsent(market: Market, visit: Visit): void {
  const { shorts, brands } = market.people;
  const { metBits, momentHigh, momentLow } = visit;
  const loss = desk.numbers[Setting.absenceLoss] * CERTAIN;
  const first = 2 * (visit.at + BRAND_WORD) + Belief.standing;
  for (let brand = 0; brand < brands; ++brand) {
    const cell = first + 8 * brand;
    const standing = shorts[cell];
    if ((metBits & (1 << brand)) !== 0) {
      shorts[cell] = standing | Standing.metBefore;
    } else if ((standing & Standing.metBefore) !== 0) {
      const lost =
        (standing & Standing.considered) !== 0 &&
        randomBits(momentHigh, momentLow, Within.absence + brand) < loss;
      shorts[cell] =
        standing & ~(Standing.metBefore | (lost ? Standing.considered | Standing.consideredOwn : 0));
      if (lost) desk.brand[Count.lostIncoherent * brands + brand]++;
    }
  }
}

function considersAny(market: Market, visit: Visit): boolean {
  const { people } = market;
  for (let brand = 0; brand < people.brands; ++brand) {
    if (
      (people.shorts[2 * (visit.at + BRAND_WORD + 4 * brand) + Belief.standing] & Standing.considered) !==
      0
    )
      return true;
  }
  return false;
}

/** No brand was there: the consumer gives up, or tries the same moment again later. */
function missEverybody(market: Market, shard: Shard, visit: Visit, step: number): void {
  const { numbers, market: totals } = desk;
  totals[Total.unmet]++;
  const luck = randomBits(visit.momentHigh, visit.momentLow, Within.giveUp);
  if (luck < numbers[Setting.giveUpUnmet] * CERTAIN || step >= numbers[Setting.mostMoments]) {
    leaveJourney(market, shard, visit, Total.gaveUp, Act.giveUp);
  } else {
    goOn(market, shard, visit, visit.moment);
  }
}

/** Drops out by chance, less often when a brand met keeps up the interest. */
function dropsOut(visit: Visit): boolean {
  const { engagement, dropOut, numbers } = desk;
  let interest = 0;
  for (let bits = visit.metBits; bits !== 0; bits &= bits - 1) {
    const brand = 31 - Math.clz32(bits & -bits);
    if (engagement[brand * 4 + visit.moment] > interest) interest = engagement[brand * 4 + visit.moment];
  }
  const chance = dropOut[visit.moment] * (1 - numbers[Setting.engagementEffect] * interest);
  return randomBits(visit.momentHigh, visit.momentLow, Within.dropOut) < chance * CERTAIN;
}
