import { normalOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once } from "./addresses.ts";
import { beliefOf, learn } from "./beliefs.ts";
import { resolveComplaint } from "./care.ts";
import { desk, Setting } from "./desk.ts";
import { roughNormal } from "./perception.ts";
import { tasteOf } from "./taste.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { endJourney } from "./journey.ts";
import { Belief, BRAND_WORD, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { MILLIONTHS } from "./result.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { planReview } from "./telling.ts";
import { startTalking, tellFriends } from "./wordOfMouth.ts";

/** Cells of `visit.scratch` that the experience uses. */
const SATISFACTION = 4;
const UNHARMED = 5;

/**
 * The second moment of truth: what was bought is used, judged against what was expected, learnt from, and told.
 *
 *     x = (1 − w) (quality + taste + noise) + w · service − loss · failures
 *     e = belief + known taste, lifted toward the promise where that is higher
 *     s = x + γ (x − e) + mood, disappointments times λ_L
 *
 * Moods colour what is said of it, not what is learnt.
 *
 * @source Westbrook (1987), J. Marketing Research 24, 258–270: feelings add to satisfaction, complaining and telling; Oliver (1980), J. Marketing Research 17, 460–469; Kahneman & Tversky (1979), Econometrica 47, 263–291
 */
export function experience(market: Market, shard: Shard, visit: Visit, brand: number): void {
  endJourney(market, visit);
  live(market, shard, visit, brand);
}

/** Uses a product, bought or received; the stage of the journey is the caller's business. */
export function live(market: Market, shard: Shard, visit: Visit, brand: number): void {
  const { people, rules } = market;
  const counts = shard.counters.brand;
  const word = visit.at + BRAND_WORD + 4 * brand;
  const failures = countFailures(market, shard, visit, brand, word);
  const taste = tasteOf(visit, brand);
  const known = desk.numbers[Setting.taste] * taste;
  const noise =
    rules.epoch.brands.qualitySpread[brand] *
    normalOf(toUniform(randomBits(visit.journeyHigh, visit.journeyLow, Once.experience)));
  const { serviceWeight, failureLoss } = rules.epoch.experience;
  const good =
    (1 - serviceWeight) * (rules.epoch.brands.quality[brand] + taste + noise) +
    serviceWeight * serviceOf(market, brand, people.shorts[2 * word + Belief.channels]);
  const lived = good - failureLoss * failures;
  const expected = expectationOf(market, brand, word, known);
  const mood =
    rules.epoch.experience.moodSpread *
    roughNormal(randomBits(visit.journeyHigh, visit.journeyLow, Once.mood));
  visit.scratch[UNHARMED] = judge(market, good, expected, mood);
  visit.scratch[SATISFACTION] = judge(market, lived, expected, mood);
  if (failures > 0) resolveComplaint(market, shard, visit, brand, word, SATISFACTION, UNHARMED);
  const satisfaction = visit.scratch[SATISFACTION];

  learn(people, word, 0, lived - known, rules.epoch.beliefs.experiencePrecision);
  moveLoyalty(market, visit, brand, satisfaction);
  counts[Count.experienced * people.brands + brand]++;
  counts[Count.satisfaction * people.brands + brand] += Math.round(satisfaction * MILLIONTHS);
  const { starThresholds } = rules.epoch.telling;
  if (satisfaction >= starThresholds[3]) counts[Count.promoters * people.brands + brand]++;
  else if (satisfaction < starThresholds[2]) counts[Count.detractors * people.brands + brand]++;
  countSatisfaction(shard, people.shorts[2 * word + Belief.channels], people.brands, brand, satisfaction);
  if (visit.logged)
    recordEvent(
      shard.events,
      visit,
      Act.experience,
      people.shorts[2 * visit.at + Short.journey],
      -1,
      brand,
      satisfaction,
    );

  tellFriends(market, shard, visit, brand, satisfaction);
  planReview(market, shard, visit, brand, satisfaction);
  startTalking(market, shard, visit, brand);
}

/** Every touchpoint used may fail; one rude operator undoes the rest. */
function countFailures(market: Market, shard: Shard, visit: Visit, brand: number, word: number): number {
  const { people, rules, parameters } = market;
  const channelCount = parameters.channels.length;
  let used = people.shorts[2 * word + Belief.channels];
  let failures = 0;
  while (used !== 0) {
    const channel = 31 - Math.clz32(used & -used);
    used &= used - 1;
    const luck = randomBits(visit.journeyHigh, visit.journeyLow, Once.failure + channel);
    if (luck >= rules.epoch.brands.failure[brand * channelCount + channel] * CERTAIN) continue;
    failures++;
    shard.counters.brand[Count.failures * people.brands + brand]++;
    shard.counters.touchpoints.failures[channel * people.brands + brand]++;
    if (visit.logged)
      recordEvent(
        shard.events,
        visit,
        Act.failure,
        people.shorts[2 * visit.at + Short.journey],
        channel,
        brand,
        -1,
      );
  }
  return failures;
}

/** Mean service of the touchpoints used; of the brand's typical ones when none was. */
function serviceOf(market: Market, brand: number, channels: number): number {
  const { rules, parameters } = market;
  if (channels === 0) return rules.meanService[brand];
  let sum = 0;
  let count = 0;
  let used = channels;
  while (used !== 0) {
    const channel = 31 - Math.clz32(used & -used);
    used &= used - 1;
    sum += rules.epoch.brands.service[brand * parameters.channels.length + channel];
    count++;
  }
  return sum / count;
}

/** What the buyer expects: her belief and known taste, lifted by a promise that is higher. */
function expectationOf(market: Market, brand: number, word: number, known: number): number {
  const { rules } = market;
  const belief = beliefOf(market.people, rules.epoch.beliefs, word);
  const lift = rules.epoch.experience.promiseLift * Math.max(0, rules.epoch.brands.promise[brand] - belief);
  return belief + lift + known;
}

/** Satisfaction 0–1 from what was lived and what was expected, and from how one feels. */
function judge(market: Market, lived: number, expected: number, mood: number): number {
  const { disconfirmation, lossAversion } = market.rules.epoch.experience;
  const surprise = lived - expected;
  const satisfaction = lived + mood + disconfirmation * (surprise < 0 ? lossAversion * surprise : surprise);
  return satisfaction < 0 ? 0 : satisfaction > 1 ? 1 : satisfaction;
}

/**
 * Loyalty follows satisfaction and is lost to others: it moves a share of the way toward the newest satisfaction
 * (0.4 and below counts as none), and half that share toward none for the brands not bought.
 */
function moveLoyalty(market: Market, visit: Visit, brand: number, satisfaction: number): void {
  const { people } = market;
  const learning = market.rules.epoch.experience.loyaltyLearning;
  for (let other = 0; other < people.brands; ++other) {
    const cell = 2 * (visit.at + BRAND_WORD + 4 * other) + Belief.standing;
    const standing = people.shorts[cell];
    const loyalty = standing >> Standing.loyaltyShift;
    const goal = other === brand ? Math.min(15, Math.max(0, (15 * (satisfaction - 0.4)) / 0.45)) : 0;
    if (loyalty === 0 && goal === 0) continue;
    const moved = Math.floor(loyalty + (other === brand ? learning : learning / 2) * (goal - loyalty) + 0.5);
    people.shorts[cell] = (standing & 0x0fff) | (moved << Standing.loyaltyShift);
  }
}

function countSatisfaction(
  shard: Shard,
  channels: number,
  brands: number,
  brand: number,
  satisfaction: number,
): void {
  let used = channels;
  while (used !== 0) {
    const channel = 31 - Math.clz32(used & -used);
    used &= used - 1;
    shard.counters.touchpoints.satisfaction[channel * brands + brand] += Math.round(
      satisfaction * MILLIONTHS,
    );
  }
}
