import { bringToday } from "./beliefs.ts";
import { experience } from "./experience.ts";
import { enterJourney, feelNeed, planNextNeed } from "./journey.ts";
import { liveMoment } from "./moment.ts";
import { Byte, consumerKeyHigh, consumerKeyLow, personaOf, Short, Stage } from "./population.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { postReview } from "./telling.ts";
import { talk } from "./wordOfMouth.ts";

/** Turns to a consumer: everything that the mechanisms read of her is worked out here, so nothing is left over. */
export function turnTo(market: Market, visit: Visit, consumer: number): void {
  const { people, logged, key } = market;
  visit.consumer = consumer;
  visit.at = consumer * people.words;
  visit.day = market.day;
  visit.consumerHigh = consumerKeyHigh(key.high, key.low, consumer);
  visit.consumerLow = consumerKeyLow(key.high, key.low, consumer);
  visit.persona = personaOf(market.personaThresholds, visit.consumerHigh, visit.consumerLow);
  visit.logged = (logged[consumer >> 5] >>> (consumer & 31)) & 1;
  visit.daypart = people.bytes[4 * visit.at + Byte.stage] >> 4;
  visit.device = 0;
  visit.lastChannel = -1;
  visit.metBits = 0;
  enterJourney(visit, people.shorts[2 * visit.at + Short.journey]);
}

/** Does everything that a consumer has due today: review, conversation, delivery, micro-moments, a new need. */
export function act(market: Market, shard: Shard, visit: Visit, consumer: number): void {
  turnTo(market, visit, consumer);
  const { people } = market;
  bringToday(market, shard, visit);
  const at2 = 2 * visit.at;
  const at4 = 4 * visit.at;
  const { day } = visit;
  if (people.shorts[at2 + Short.postDay] === day) postReview(market, shard, visit);
  if (people.shorts[at2 + Short.talkDay] === day) talk(market, shard, visit);
  if ((people.bytes[at4 + Byte.stage] & 3) === Stage.waiting && people.shorts[at2 + Short.stepDay] === day) {
    experience(market, shard, visit, people.bytes[at4 + Byte.heldBrand] & 15);
  }
  if (people.shorts[at2 + Short.needDay] === day) {
    feelNeed(market, shard, visit);
    planNextNeed(market, shard, visit);
  }
  // Moments of one day follow each other at once: they read yesterday's public state in any case.
  while (
    (people.bytes[at4 + Byte.stage] & 3) === Stage.journey &&
    people.shorts[at2 + Short.stepDay] === day
  ) {
    liveMoment(market, shard, visit);
  }
}
