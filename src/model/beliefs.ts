import { exp } from "../numeric/deterministicMath.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { EXPOSURE } from "./addresses.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import type { BeliefRules } from "./parameters.ts";
import {
  Belief,
  BRAND_WORD,
  decodeMean,
  encodeMean,
  Short,
  Standing,
  type Population,
} from "./population.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/*
 * A belief about a brand's quality has three parts that add up by their precisions (1 / variance):
 *
 *     the prior of an unknown brand + what the consumer found out herself + what others told her
 *
 *     μ = (π₀ μ₀ + π_own μ_own + π_others μ_others) / (π₀ + π_own + π_others)
 *
 * The last part is kept apart, so that the same consumer can be asked what she would have chosen without it.
 */

/** What a consumer believes of a brand's quality. */
export function beliefOf(people: Population, rules: BeliefRules, word: number): number {
  const own = people.floats[word + Belief.ownPrecision];
  const others = people.floats[word + Belief.othersPrecision];
  return (
    (rules.priorPrecision * rules.priorMean +
      own * decodeMean(people.shorts[2 * word + Belief.ownMean]) +
      others * decodeMean(people.shorts[2 * word + Belief.othersMean])) /
    (rules.priorPrecision + own + others)
  );
}

/** What a consumer found out herself, by meeting and using a brand; it must have told her something. */
export function ownMeanOf(people: Population, word: number): number {
  return decodeMean(people.shorts[2 * word + Belief.ownMean]);
}

/**
 * Adds evidence to one of the two kept parts: Bayes for normals.
 *
 *     π ← π + precision,   mean ← mean + (precision / π) (value − mean)
 *
 * @param part - 0 = what was found out, 1 = what others told
 */
export function learn(people: Population, word: number, part: 0 | 1, value: number, precision: number): void {
  if (!(precision > 0)) return;
  const total = people.floats[word + part] + precision;
  const cell = 2 * word + Belief.ownMean + part;
  const mean = decodeMean(people.shorts[cell]);
  people.floats[word + part] = total;
  people.shorts[cell] = encodeMean(mean + (precision / total) * (value - mean));
}

/**
 * Brings a consumer to today: what she knows has faded, and advertising since her last visit has been noticed. Done
 * when she acts or hears something, never by looping over people who do nothing.
 *
 *     π ← π · 2^(−days / half-life)
 *     P(noticed brand b) = 1 − e^(−exposures since the last visit · attention)
 */
export function bringToday(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  const { shorts, floats, brands } = people;
  const { exposure } = market.advertising;
  const cell = 2 * visit.at + Short.seenDay;
  const seen = shorts[cell];
  const today = visit.day;
  if (today <= seen) return;
  shorts[cell] = today;
  const fading = rules.fading[today - seen];
  for (let brand = 0; brand < brands; ++brand) {
    const word = visit.at + BRAND_WORD + 4 * brand;
    const own = floats[word] * fading;
    floats[word] = own;
    floats[word + 1] *= fading;
    const exposures = exposure[today * brands + brand] - exposure[seen * brands + brand];
    if (exposures === 0) continue;
    if ((shorts[2 * word + Belief.standing] & Standing.awareOwn) === 0) {
      if (!noticesAdvertising(market, shard, visit, brand, seen)) continue;
    }
    const precision = exposures * rules.exposurePrecision[visit.persona * brands + brand];
    if (precision === 0) continue;
    const total = own + precision;
    const mean = decodeMean(shorts[2 * word + Belief.ownMean]);
    floats[word] = total;
    shorts[2 * word + Belief.ownMean] = encodeMean(
      mean + (precision / total) * (rules.promise[brand] - mean),
    );
  }
}

/** Whether the exposures since a day make a consumer aware who was not. */
function noticesAdvertising(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  seen: number,
): boolean {
  const { people, rules } = market;
  const { exposure } = market.advertising;
  const attention = rules.epoch.personas.pushAttention[visit.persona];
  const exposures = exposure[visit.day * people.brands + brand] - exposure[seen * people.brands + brand];
  const bits = randomBits(visit.consumerHigh, visit.consumerLow, (EXPOSURE + 16 * visit.day + brand) | 0);
  if (toUniform(bits) >= 1 - exp(-attention * exposures)) return false;
  const standing = 2 * (visit.at + BRAND_WORD + 4 * brand) + Belief.standing;
  if ((people.shorts[standing] & Standing.aware) === 0) {
    shard.counters.brand[Count.exposed * people.brands + brand]++;
  }
  people.shorts[standing] |= Standing.aware | Standing.awareOwn;
  if (visit.logged) {
    const journey = people.shorts[2 * visit.at + Short.journey];
    recordEvent(shard.events, visit, Act.exposed, journey, -1, brand, -1);
  }
  return true;
}
