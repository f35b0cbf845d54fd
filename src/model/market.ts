import { cumulativeThresholds } from "../numeric/distributions.ts";
import { randomBits, type RandomKey } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";
import { planAdvertising } from "./advertising.ts";
import { createCalendar, schedule } from "./calendar.ts";
import { createCounters } from "./counters.ts";
import { nextNeedDay, planNeeds } from "./need.ts";
import { createNetwork } from "./network.ts";
import type { Parameters } from "./parameters.ts";
import {
  Belief,
  BRAND_WORD,
  createPopulation,
  needMultiplierOf,
  needMultipliers,
  NEVER,
  Short,
  Standing,
} from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { readingsOf } from "./readings.ts";
import { closeReviews, createReviewStore, judgeSilence, orderLuck } from "./reviews.ts";
import { createRules } from "./rules.ts";
import { createMailroom, createMessages } from "./messages.ts";
import type { Market, Shard } from "./state.ts";
import { turnTo } from "./act.ts";
import { remindersOf } from "./reminders.ts";
import { createVisit, markLogged } from "./visit.ts";

/** Sets up a market on the morning of day 0. */
export function createMarket(parameters: Parameters, key: RandomKey): Market {
  const brandCount = parameters.brands.length;
  const rules = createRules(parameters, parameters.epochs[0], 0);
  const reviews = createReviewStore(
    brandCount,
    parameters.ratingLevels,
    parameters.initialReviews,
    rules.epoch.brands.careAnswered,
  );
  const credit = new Float64Array(brandCount);
  closeReviews(reviews, rules.epoch, rules.meaning, orderLuck(key, 0));
  judgeSilence(credit, reviews, rules.epoch);
  const advertising = planAdvertising(parameters);
  return {
    parameters,
    key,
    people: createPopulation(parameters.consumers, brandCount),
    network: createNetwork(parameters.network, parameters.consumers, key),
    reviews,
    advertising,
    needs: planNeeds(parameters, advertising),
    needMultipliers: Array.from(parameters.epochs[0].personas.needShape, needMultipliers),
    reminded: remindersOf(rules, advertising, 0),
    personaThresholds: cumulativeThresholds(parameters.personaShare),
    logged: markLogged(parameters.consumers, parameters.logged),
    credit,
    readings: readingsOf(rules, reviews),
    rules,
    meeting: rules.meeting,
    day: 0,
    gifts: [],
    messages: createMessages(0, false),
    mailroom: createMailroom(parameters.logged > 0),
  };
}

/** Splits the consumers into ranges and plans everybody's first need. */
export function createShards(market: Market, count: number): Shard[] {
  const { consumers, days, logged } = market.parameters;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((consumers * index) / count);
    const to = Math.floor((consumers * (index + 1)) / count);
    const shard: Shard = {
      from,
      to,
      calendar: createCalendar(days, from, to - from),
      messages: createMessages(1024, logged > 0),
      posts: [],
      counters: createCounters(market.parameters),
      events: { rows: [] },
      visit: createVisit(),
      batch: new Int32Array(32),
      touched: 0,
    };
    for (let consumer = from; consumer < to; ++consumer) bring(market, shard, consumer);
    return shard;
  });
}

/** Brings a consumer into the market: which brands she knows, and when she first needs something. */
function bring(market: Market, shard: Shard, consumer: number): void {
  const { people, parameters } = market;
  const { visit } = shard;
  turnTo(market, visit, consumer);
  for (let brand = 0; brand < people.brands; ++brand) {
    const luck = randomBits(visit.consumerHigh, visit.consumerLow, Trait.initialAwareness + brand);
    if (luck >= parameters.initialAwareness[brand] * CERTAIN) continue;
    people.shorts[2 * (visit.at + BRAND_WORD + 4 * brand) + Belief.standing] =
      Standing.aware | Standing.awareOwn;
  }
  const day = nextNeedDay(
    market.needs,
    visit.persona * (parameters.days + 1),
    parameters.days,
    0,
    needMultiplierOf(market.needMultipliers[visit.persona], visit.consumerHigh, visit.consumerLow),
    randomBits(visit.consumerHigh, visit.consumerLow, Trait.firstNeed),
  );
  people.shorts[2 * visit.at + Short.needDay] = day;
  if (day !== NEVER) schedule(shard.calendar, day, consumer);
}
