import { exp } from "../numeric/deterministicMath.ts";
import { exponentialOf, normalOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once, POSTING, Trait } from "./addresses.ts";
import { schedule } from "./calendar.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import type { TellingRules } from "./parameters.ts";
import { Byte, NEVER, Short } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { isBad, levelOf, starsOf } from "./reviews.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/** Use is the fifth moment of the share tools, after know, go, do and buy. */
const USE = 4;
const EVENING = 4;

/**
 * How much an experience asks to be posted, 0–1: from the floor at indifference to 1 at the extremes (U-shaped), or
 * rising with satisfaction, or always the same.
 *
 *     u-shaped:  floor + (1 − floor) · (distance from neutral / greatest distance on that side)²
 *
 * @source Anderson (1998), Customer satisfaction and word of mouth, J. Service Research 1, 5–17
 */
function postingCurve(rules: TellingRules, neutral: number, satisfaction: number): number {
  if (rules.curve === "flat") return 1;
  if (rules.curve === "increasing") return rules.curveFloor + (1 - rules.curveFloor) * satisfaction;
  const strength =
    satisfaction < neutral ? (neutral - satisfaction) / neutral : (satisfaction - neutral) / (1 - neutral);
  return rules.curveFloor + (1 - rules.curveFloor) * strength * strength;
}

/**
 * The ultimate moment of truth in public: decides whether this experience will be posted, and when.
 *
 *     chance = rate · curve(s) · share tools · answers · persona · own propensity (log-normal, median 1)
 *
 * Share tools at use multiply the chance and shorten the delay, as far as they are usable on the device in hand.
 */
export function planReview(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  satisfaction: number,
): void {
  const { people, rules } = market;
  const { telling, wordOfMouth, brands, personas } = rules.epoch;
  if (telling.postRate === 0) return;
  const usable = brands.usability[brand * 3 + deviceAtUse(market, visit)];
  const tools = 1 + (telling.shareToolsBoost - 1) * brands.shareTools[brand * 5 + USE] * usable;
  const chance =
    telling.postRate *
    postingCurve(telling, wordOfMouth.neutral, satisfaction) *
    tools *
    answersEffect(market, brand, satisfaction) *
    personas.sharing[visit.persona] *
    propensityOf(market, visit);
  if (randomBits(visit.journeyHigh, visit.journeyLow, Once.post) >= chance * CERTAIN) return;
  // A consumer remembers one review to write; an older one is written now.
  if (people.shorts[2 * visit.at + Short.postDay] !== NEVER) postReview(market, shard, visit);
  const luck = toUniform(randomBits(visit.journeyHigh, visit.journeyLow, Once.postDelay));
  const day = visit.day + Math.floor(Math.min((exponentialOf(luck) * telling.delay) / tools, NEVER));
  people.bytes[4 * visit.at + Byte.postBrand] = brand;
  people.shorts[2 * visit.at + Short.postSatisfaction] = Math.round(satisfaction * 65535);
  people.shorts[2 * visit.at + Short.postDay] = Math.min(day, NEVER - 1);
  if (day > visit.day) schedule(shard.calendar, day, visit.consumer);
  else postReview(market, shard, visit);
}

/**
 * What a brand's answers to bad reviews, in sight of everybody, do to posting: more post where somebody listens, but of
 * the dissatisfied some do not want to be answered in public.
 *
 *     (1 + invited · a) · (1 − deterred · a if s < neutral),   a = share of bad reviews answered, 0 without any
 *
 * @source Proserpio & Zervas (2017), Online reputation management, Marketing Science 36, 645–665
 */
function answersEffect({ rules, reviews }: Market, brand: number, satisfaction: number): number {
  const { care, wordOfMouth } = rules.epoch;
  const { badShare, unanswered } = reviews.display;
  const answered = badShare[brand] > 0 ? 1 - unanswered[brand] : 0;
  const deterred = satisfaction < wordOfMouth.neutral ? care.answersDeter * answered : 0;
  return (1 + care.answersInvite * answered) * (1 - deterred);
}

/** The device at hand after the experience: that of an evening at home. */
function deviceAtUse(market: Market, visit: Visit): number {
  const row = (visit.persona * 6 + EVENING) * 3;
  const bits = randomBits(visit.journeyHigh, visit.journeyLow, Once.device);
  return bits <= market.rules.device[row] ? 0 : bits <= market.rules.device[row + 1] ? 1 : 2;
}

/** The consumer's own propensity to share, the same for ever. */
function propensityOf(market: Market, visit: Visit): number {
  const spread = market.rules.epoch.telling.sharingSpread;
  if (spread === 0) return 1;
  return exp(spread * normalOf(toUniform(randomBits(visit.consumerHigh, visit.consumerLow, Trait.sharing))));
}

/**
 * Writes the review that is due: stars from satisfaction, pulled toward what others gave (herding). The platform may
 * remove it; the brand may answer a bad one.
 *
 * @source Moe & Schweidel (2012), Online product opinions, Marketing Science 31, 372–386
 */
export function postReview(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules, reviews, parameters } = market;
  const { telling, platform, brands } = rules.epoch;
  people.shorts[2 * visit.at + Short.postDay] = NEVER;
  const address = (POSTING + 4 * visit.day) | 0;
  if (randomBits(visit.consumerHigh, visit.consumerLow, address) < platform.genuineFilter * CERTAIN) return;
  const brand = people.bytes[4 * visit.at + Byte.postBrand];
  const own = people.shorts[2 * visit.at + Short.postSatisfaction] / 65535;
  const pull = reviews.display.count[brand] > 0 ? telling.herding * (reviews.display.mean[brand] - own) : 0;
  const level = levelOf(own + pull, parameters.ratingLevels, telling.starThresholds);
  const stars = starsOf(level, parameters.ratingLevels);
  shard.counters.brand[(Count.stars1 + stars - 1) * people.brands + brand]++;
  const bad = isBad(level, parameters.ratingLevels);
  const answers =
    bad &&
    randomBits(visit.consumerHigh, visit.consumerLow, address + 1) < brands.careAnswered[brand] * CERTAIN;
  if (answers) shard.counters.brand[Count.answered * people.brands + brand]++;
  shard.posts.push({ consumer: visit.consumer, brand, level, answered: answers });
  if (visit.logged)
    recordEvent(shard.events, visit, Act.post, people.shorts[2 * visit.at + Short.journey], -1, brand, stars);
}
