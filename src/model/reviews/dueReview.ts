import { randomBits } from "../../numeric/luck/random.ts";
import { Act } from "../layout/activities.ts";
import { POSTING } from "../layout/addresses.ts";
import { Count } from "../layout/counts.ts";
import { CERTAIN } from "../advertising/presence.ts";
import { isBad, levelOf, starsOf } from "./reviews.ts";
import { isMarked } from "../people/sample.ts";
import type { Market } from "../state.ts";

/** A review that is due: who writes it, from what satisfaction (0–1), with luck of her own. */
export interface DueReview {
  readonly consumer: number;
  readonly day: number;
  readonly keyHigh: number;
  readonly keyLow: number;
  readonly brand: number;
  readonly satisfaction: number;
  /** for the event log */
  readonly persona: number;
  readonly device: number;
  readonly daypart: number;
}

/** The review that the numbers handed over by a day mean. */
export function dueReviewOf(numbers: readonly number[]): DueReview {
  const [consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart] = numbers;
  return { consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart };
}

/**
 * Writes a review that is due: stars from satisfaction, pulled toward what others gave (herding). The platform may
 * remove it; the brand may answer a bad one.
 *
 * @source Moe & Schweidel (2012), Online product opinions, Marketing Science 31, 372–386
 */
export function writeReview(market: Market, due: DueReview): void {
  const { rules, reviews, parameters } = market;
  const { telling, platform, brands } = rules.epoch;
  const { consumer, day, keyHigh, keyLow, brand, satisfaction } = due;
  const address = (POSTING + 4 * day) | 0;
  if (randomBits(keyHigh, keyLow, address) < platform.genuineFilter * CERTAIN) return;
  const pull =
    reviews.display.count[brand] > 0 ? telling.herding * (reviews.display.mean[brand] - satisfaction) : 0;
  const level = levelOf(satisfaction + pull, parameters.ratingLevels, telling.starThresholds);
  const stars = starsOf(level, parameters.ratingLevels);
  const { brand: counts } = market.evening;
  counts[(Count.stars1 + stars - 1) * reviews.brands + brand]++;
  const bad = isBad(level, parameters.ratingLevels);
  const answered = bad && randomBits(keyHigh, keyLow, address + 1) < brands.careAnswered[brand] * CERTAIN;
  if (answered) counts[Count.answered * reviews.brands + brand]++;
  market.posts.push({ consumer, brand, level, answered });
  if (isMarked(market.logged, consumer)) {
    const { daypart, persona, device } = due;
    const journey = market.reviewed.get(consumer) ?? -1;
    const { calls } = market.engine;
    calls.writeEvent(consumer, daypart, Act.post, journey, persona, device, -1, brand, stars);
  }
}
