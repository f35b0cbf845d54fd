import { randomBits } from "../numeric/random.ts";
import { Trait, Within } from "./addresses.ts";
import { learn } from "./beliefs.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { Belief, BRAND_WORD, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { isBad } from "./reviews.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/**
 * The zero moment of truth: the consumer looks up what others told about each brand in consideration.
 *
 * A naive reader takes the displayed mean at face value, bad reviews weighing more. A sceptical reader reads reviews
 * one by one in the platform's order and discounts few reviews, perfect scores and silence:
 *
 *     precision = reviews read · precision of one · trust in people
 *     sceptic:  precision · (1 − s · 1 / (1 + count / 10))
 *               value − s · 2 · max(0, displayed mean − 0.85 of the scale) − s · bad share · unanswered share
 *
 * With s = ½ a mean above 4.4 stars adds nothing more.
 *
 * @source Besbes & Scarsini (2018), On information distortions in online ratings, Operations Research 66;
 *   Spiegel Research Center (2017): purchase likelihood peaks at 4.2–4.5 stars
 */
export function readReviews(
  market: Market,
  shard: Shard,
  visit: Visit,
  channel: number,
  source: number,
): void {
  const { people, rules, reviews } = market;
  const { beliefs, personas } = rules.epoch;
  const { display } = reviews;
  for (let brand = 0; brand < people.brands; ++brand) {
    const word = visit.at + BRAND_WORD + 4 * brand;
    const count = display.count[brand];
    if ((people.shorts[2 * word + Belief.standing] & Standing.considered) === 0 || !(count >= 1)) continue;
    const read = Math.min(count, beliefs.reviewsRead);
    if (read < 1) continue;
    let value = display.feltMean[brand];
    let precision = read * beliefs.reviewPrecision * personas.trustInPeople[visit.persona];
    if (isSceptic(market, visit)) {
      const doubt = beliefs.scepticism;
      const perfect = Math.max(0, (display.stars[brand] - 1) / 4 - 0.85);
      value =
        meanOfSample(market, visit, brand, read, source) -
        doubt * (2 * perfect + display.badShare[brand] * display.unanswered[brand]);
      precision *= 1 - doubt / (1 + count / 10);
    }
    learn(people, word, 1, value, precision);
    shard.counters.brand[Count.readReviews * people.brands + brand]++;
    if (visit.logged) {
      recordEvent(
        shard.events,
        visit,
        Act.read,
        people.shorts[2 * visit.at + Short.journey],
        channel,
        brand,
        value,
      );
    }
  }
}

/** A trait: sceptical readers are the same persons for ever. */
function isSceptic(market: Market, visit: Visit): boolean {
  const luck = randomBits(visit.consumerHigh, visit.consumerLow, Trait.sceptic);
  return luck < market.rules.epoch.personas.scepticShare[visit.persona] * CERTAIN;
}

/** Reads single reviews from the top of the platform's order; bad ones weigh more. */
function meanOfSample(market: Market, visit: Visit, brand: number, read: number, source: number): number {
  const { reviews, rules } = market;
  const { levels, display } = reviews;
  const row = brand * levels;
  let weight = 0;
  let sum = 0;
  for (let review = 0; review < read; ++review) {
    const address = Within.review + 0x10000 * source + 0x100 * brand + review;
    const bits = randomBits(visit.momentHigh, visit.momentLow, address) || 1;
    let level = 0;
    while (bits > display.reading[row + level]) ++level;
    const times = isBad(level, levels) ? rules.epoch.beliefs.negativity : 1;
    weight += times;
    sum += times * rules.meaning[level];
  }
  return weight > 0 ? sum / weight : display.mean[brand];
}
