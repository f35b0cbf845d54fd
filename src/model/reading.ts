import { randomBits } from "../numeric/random.ts";
import { Trait, Within } from "./addresses.ts";
import { CERTAIN } from "./presence.ts";
import { isBad } from "./reviews.ts";
import type { Market } from "./state.ts";
import type { Visit } from "./visit.ts";

/** A trait: sceptical readers are the same persons for ever. */
export function isSceptic(market: Market, visit: Visit): boolean {
  const luck = randomBits(visit.consumerHigh, visit.consumerLow, Trait.sceptic);
  return luck < market.rules.epoch.personas.scepticShare[visit.persona] * CERTAIN;
}

/**
 * A sceptical reader reads reviews one by one from the top of the platform's order, bad ones weighing more, and
 * discounts few reviews, perfect scores and silence:
 *
 *     value = mean of the reviews read − s · 2 · max(0, displayed mean − 0.85 of the scale)
 *             − s · bad share · unanswered share
 *     precision · (1 − s / (1 + count / 10))
 *
 * With s = ½ a mean above 4.4 stars adds nothing more. Leaves the value in `visit.scratch[0]` and the factor of the
 * precision in `visit.scratch[1]`: numbers with fractions are not handed over, which would take memory.
 *
 * @source Besbes & Scarsini (2018), On information distortions in online ratings, Operations Research 66;
 *   Spiegel Research Center (2017): purchase likelihood peaks at 4.2–4.5 stars
 */
export function sampleReviews(
  market: Market,
  visit: Visit,
  brand: number,
  read: number,
  source: number,
): void {
  const { reviews, rules } = market;
  const { levels, display } = reviews;
  const { negativity, scepticism } = rules.epoch.beliefs;
  const row = brand * levels;
  let weight = 0;
  let sum = 0;
  for (let review = 0; review < read; ++review) {
    const address = Within.review + (source << 16) + (brand << 8) + review;
    const bits = randomBits(visit.momentHigh, visit.momentLow, address) || 1;
    let level = 0;
    while (bits > display.reading[row + level]) ++level;
    const times = isBad(level, levels) ? negativity : 1;
    weight += times;
    sum += times * rules.meaning[level];
  }
  const mean = weight > 0 ? sum / weight : display.mean[brand];
  const perfect = Math.max(0, (display.stars[brand] - 1) / 4 - 0.85);
  visit.scratch[0] = mean - scepticism * (2 * perfect + display.badShare[brand] * display.unanswered[brand]);
  visit.scratch[1] = 1 - scepticism / (1 + display.count[brand] / 10);
}
