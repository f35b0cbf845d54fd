import { roughNormal } from "./perception.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numeric/random.ts";
import { Within } from "./addresses.ts";
import { learn } from "./beliefs.ts";
import { decide } from "./choice.ts";
import { Count, Total } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { funnelCell, goOn, leaveJourney, nextMoment } from "./journey.ts";
import { Moment } from "./parameters.ts";
import { Belief, BRAND_WORD, Byte, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { readReviews } from "./reading.ts";
import { nearnessOf } from "./proximity.ts";
import { MOST_EXTRA_SOURCES } from "./rules.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { shareOnTheWay } from "./wordOfMouth.ts";

/**
 * One micro-moment of the consumer in `visit`: some sources are turned to, brands are met there and looked up, and
 * the consumer goes on, leaves, or at the buy moment decides.
 */
export function liveMoment(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  const at4 = 4 * visit.at;
  const step = ++people.bytes[at4 + Byte.step];
  visit.momentHigh = childKeyHigh(visit.journeyHigh, visit.journeyLow, step);
  visit.momentLow = childKeyLow(visit.journeyHigh, visit.journeyLow, step);
  visit.moment = (people.bytes[at4 + Byte.stage] >> 2) & 3;
  drawDaypart(market, visit);
  visit.metBits = 0;
  visit.lastChannel = -1;
  for (let brand = 0; brand < people.brands; ++brand) visit.metOn[brand] = -1;
  const { market: totals } = shard.counters;
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

  const sources = 1 + extraSources(market, visit);
  totals[Total.sources] += sources;
  people.bytes[at4 + Byte.sources] = Math.min(255, people.bytes[at4 + Byte.sources] + sources);
  for (let source = 0; source < sources; ++source) consult(market, shard, visit, source);

  const cell = funnelCell(market, visit);
  shard.counters.funnel.visits[cell]++;
  if (visit.metBits !== 0) shard.counters.funnel.met[cell]++;
  if (visit.metBits !== 0) forgetAbsent(market, shard, visit);
  const reached = visit.metBits !== 0 || (visit.moment === Moment.buy && considersAny(market, visit));
  if (!reached) missEverybody(market, shard, visit, step);
  else if (dropsOut(market, visit)) leaveJourney(market, shard, visit, Total.dropped, Act.leave);
  else if (visit.moment === Moment.buy) decide(market, shard, visit);
  else if (step >= rules.epoch.journey.mostMoments)
    leaveJourney(market, shard, visit, Total.dropped, Act.leave);
  else goOn(market, shard, visit, nextMoment(market, visit));
}

/** When it happens: drawn from the persona's day; on the same day never earlier than the last moment. */
function drawDaypart(market: Market, visit: Visit): void {
  const table = market.rules.daypart;
  const row = (visit.persona * 4 + visit.moment) * 6;
  const earliest = visit.daypart;
  const gone = earliest > 0 ? table[row + earliest - 1] / CERTAIN : 0;
  const luck = gone + toUniform(randomBits(visit.momentHigh, visit.momentLow, Within.daypart)) * (1 - gone);
  let daypart = earliest;
  while (daypart < 5 && luck * CERTAIN > table[row + daypart]) ++daypart;
  visit.daypart = daypart;
  const bits = randomBits(visit.momentHigh, visit.momentLow, Within.device);
  const deviceRow = (visit.persona * 6 + daypart) * 3;
  visit.device =
    bits <= market.rules.device[deviceRow] ? 0 : bits <= market.rules.device[deviceRow + 1] ? 1 : 2;
}

function extraSources(market: Market, visit: Visit): number {
  const row = visit.moment * (MOST_EXTRA_SOURCES + 1);
  const bits = randomBits(visit.momentHigh, visit.momentLow, Within.sources);
  let extra = 0;
  while (bits > market.rules.extraSources[row + extra]) ++extra;
  return extra;
}

/** Turns to one source: the brands present there are met by chance, and reviews are read where there are any. */
function consult(market: Market, shard: Shard, visit: Visit, source: number): void {
  const { rules, people, parameters } = market;
  const { channels } = rules.epoch;
  const channelCount = parameters.channels.length;
  const personaCount = parameters.personas.length;
  const offset = 256 * source;
  const habitRow = ((visit.persona * 4 + visit.moment) * 6 + visit.daypart) * channelCount;
  const turn = randomBits(visit.momentHigh, visit.momentLow, Within.channel + offset) || 1;
  let channel = 0;
  while (turn > rules.habit[habitRow + channel]) ++channel;
  visit.lastChannel = channel;
  const touchRow = (visit.persona * 4 + visit.moment) * channelCount + channel;
  shard.counters.touchpoints.visits[touchRow]++;
  if (visit.logged)
    recordEvent(shard.events, visit, Act.visit, people.shorts[2 * visit.at + Short.journey], channel, -1, -1);

  const digital = channels.digital[channel] === 1;
  const meetRow =
    (((visit.moment * personaCount + visit.persona) * 3 + visit.device) * channelCount + channel) *
    people.brands;
  for (let brand = 0; brand < people.brands; ++brand) {
    let chance = rules.meeting[meetRow + brand];
    if (chance === 0) continue;
    if (!digital) chance *= nearnessOf(market, visit, brand);
    if (randomBits(visit.momentHigh, visit.momentLow, Within.meet + offset + brand) < chance) {
      meet(market, shard, visit, channel, brand, touchRow, offset);
    }
  }
  if (channels.reviews[channel] === 1) readReviews(market, shard, visit, channel, source);
}

/** Meets a brand: it becomes known and considered, shows a way, and tells something about its quality. */
function meet(
  market: Market,
  shard: Shard,
  visit: Visit,
  channel: number,
  brand: number,
  touchRow: number,
  offset: number,
): void {
  const { people, rules } = market;
  const { counters } = shard;
  const { channels } = rules.epoch;
  if (channels.site[channel] === 1) {
    const luck = randomBits(visit.momentHigh, visit.momentLow, Within.bounce + offset + brand);
    if (luck < rules.bounce[brand]) {
      counters.brand[Count.bounced * people.brands + brand]++;
      return;
    }
  }
  counters.brand[Count.met * people.brands + brand]++;
  counters.touchpoints.met[touchRow * people.brands + brand]++;
  visit.metBits |= 1 << brand;
  visit.metOn[brand] = channel;
  const word = visit.at + BRAND_WORD + 4 * brand;
  people.shorts[2 * word + Belief.channels] |= 1 << channel;
  const known = Standing.aware | Standing.awareOwn | Standing.considered | Standing.consideredOwn;
  people.shorts[2 * word + Belief.standing] = easeAfterMeeting(
    people.shorts[2 * word + Belief.standing] | known,
    visit.moment,
  );

  const noise =
    rules.contactSpread[channel] *
    roughNormal(randomBits(visit.momentHigh, visit.momentLow, Within.signal + offset + brand));
  const said = rules.contactMean[channel * people.brands + brand] + noise;
  const channelCount = channels.digital.length;
  const precision = rules.contactPrecision[(visit.persona * channelCount + channel) * people.brands + brand];
  learn(people, word, 0, said, channels.earned[channel] === 1 ? precision : precision * market.credit[brand]);
  if (visit.logged)
    recordEvent(
      shard.events,
      visit,
      Act.meet,
      people.shorts[2 * visit.at + Short.journey],
      channel,
      brand,
      said,
    );
  shareOnTheWay(market, shard, visit, brand, offset);
}

/** Counts a way found in the moments go, do and buy, at most three. */
function easeAfterMeeting(standing: number, moment: number): number {
  if (moment === Moment.know) return standing;
  const shift = Standing.easeShift + 2 * (moment - 1);
  return ((standing >> shift) & 3) === 3 ? standing : standing + (1 << shift);
}

/**
 * Paths that break lose people: a brand met in an earlier moment and absent in this one may be forgotten on the way.
 */
function forgetAbsent(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  for (let brand = 0; brand < people.brands; ++brand) {
    const cell = 2 * (visit.at + BRAND_WORD + 4 * brand) + Belief.standing;
    const standing = people.shorts[cell];
    if ((visit.metBits & (1 << brand)) !== 0) {
      people.shorts[cell] = standing | Standing.metBefore;
    } else if ((standing & Standing.metBefore) !== 0) {
      const luck = randomBits(visit.momentHigh, visit.momentLow, Within.absence + brand);
      const lost = luck < rules.epoch.journey.absenceLoss * CERTAIN;
      people.shorts[cell] =
        standing & ~(Standing.metBefore | (lost ? Standing.considered | Standing.consideredOwn : 0));
      if (lost) shard.counters.brand[Count.lostIncoherent * people.brands + brand]++;
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
  const { journey } = market.rules.epoch;
  shard.counters.market[Total.unmet]++;
  const luck = randomBits(visit.momentHigh, visit.momentLow, Within.giveUp);
  if (luck < journey.giveUpUnmet * CERTAIN || step >= journey.mostMoments) {
    leaveJourney(market, shard, visit, Total.gaveUp, Act.giveUp);
  } else {
    goOn(market, shard, visit, visit.moment);
  }
}

/** Drops out by chance, less often when a brand met keeps up the interest. */
function dropsOut(market: Market, visit: Visit): boolean {
  const { people, rules } = market;
  let engagement = 0;
  for (let brand = 0; brand < people.brands; ++brand) {
    if ((visit.metBits & (1 << brand)) === 0) continue;
    engagement = Math.max(engagement, rules.epoch.brands.engagement[brand * 4 + visit.moment]);
  }
  const chance =
    rules.epoch.journey.dropOut[visit.moment] * (1 - rules.epoch.journey.engagementEffect * engagement);
  return randomBits(visit.momentHigh, visit.momentLow, Within.dropOut) < chance * CERTAIN;
}
