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

/** What she would believe if nobody had ever told her anything. */
export function ownBeliefOf(people: Population, rules: BeliefRules, word: number): number {
  const own = people.floats[word + Belief.ownPrecision];
  return (
    (rules.priorPrecision * rules.priorMean + own * decodeMean(people.shorts[2 * word + Belief.ownMean])) /
    (rules.priorPrecision + own)
  );
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
  const cell = 2 * visit.at + Short.seenDay;
  const seen = people.shorts[cell];
  const elapsed = visit.day - seen;
  if (elapsed <= 0) return;
  people.shorts[cell] = visit.day;
  const fading = rules.fading[elapsed];
  const { exposure } = market.advertising;
  for (let brand = 0; brand < people.brands; ++brand) {
    const word = visit.at + BRAND_WORD + 4 * brand;
    people.floats[word] *= fading;
    people.floats[word + 1] *= fading;
    const until = visit.day * people.brands + brand;
    const since = seen * people.brands + brand;
    if (exposure[until] > exposure[since]) noticeAdvertising(market, shard, visit, brand, word, since);
  }
}

/** The exposures since cell `since` of the advertising plan make aware, and tell the promise. */
function noticeAdvertising(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  word: number,
  since: number,
): void {
  const { people, rules } = market;
  const { personas, brands, advertising } = rules.epoch;
  const { exposure } = market.advertising;
  const exposures =
    personas.pushAttention[visit.persona] * (exposure[visit.day * people.brands + brand] - exposure[since]);
  if (!(exposures > 0)) return;
  const standing = 2 * word + Belief.standing;
  if ((people.shorts[standing] & Standing.awareOwn) === 0) {
    const bits = randomBits(visit.consumerHigh, visit.consumerLow, (EXPOSURE + 16 * visit.day + brand) | 0);
    if (toUniform(bits) >= 1 - exp(-exposures)) return;
    if ((people.shorts[standing] & Standing.aware) === 0) {
      shard.counters.brand[Count.exposed * people.brands + brand]++;
    }
    people.shorts[standing] |= Standing.aware | Standing.awareOwn;
    if (visit.logged) {
      recordEvent(
        shard.events,
        visit,
        Act.exposed,
        people.shorts[2 * visit.at + Short.journey],
        -1,
        brand,
        -1,
      );
    }
  }
  const trust = personas.trustInBrands[visit.persona] * brands.coherence[brand];
  learn(people, word, 0, brands.promise[brand], exposures * advertising.informative * trust);
}
