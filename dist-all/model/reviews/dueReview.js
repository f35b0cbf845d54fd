import { randomBits } from "../../numeric/luck/random.js";
import { Act } from "../layout/activities.js";
import { POSTING } from "../layout/addresses.js";
import { Count } from "../layout/counts.js";
import { writeEvent } from "../eventLog.js";
import { CERTAIN } from "../advertising/presence.js";
import { isBad, levelOf, starsOf } from "./reviews.js";
import { isMarked } from "../people/sample.js";
/** The review that the numbers handed over by a day mean. */
export function dueReviewOf(numbers) {
    const [consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart] = numbers;
    return { consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart };
}
/**
 * Writes a review that is due: stars from satisfaction, pulled toward what others gave (herding). The platform may
 * remove it; the brand may answer a bad one.
 *
 * @source Moe & Schweidel (2012), Online product opinions, Marketing Science 31, 372–386
 */
export function writeReview(market, due) {
    const { rules, reviews, parameters } = market;
    const { telling, platform, brands } = rules.epoch;
    const { consumer, day, keyHigh, keyLow, brand, satisfaction } = due;
    const address = (POSTING + 4 * day) | 0;
    if (randomBits(keyHigh, keyLow, address) < platform.genuineFilter * CERTAIN)
        return;
    const pull = reviews.display.count[brand] > 0 ? telling.herding * (reviews.display.mean[brand] - satisfaction) : 0;
    const level = levelOf(satisfaction + pull, parameters.ratingLevels, telling.starThresholds);
    const stars = starsOf(level, parameters.ratingLevels);
    const { brand: counts } = market.evening;
    counts[(Count.stars1 + stars - 1) * reviews.brands + brand]++;
    const bad = isBad(level, parameters.ratingLevels);
    const answered = bad && randomBits(keyHigh, keyLow, address + 1) < brands.careAnswered[brand] * CERTAIN;
    if (answered)
        counts[Count.answered * reviews.brands + brand]++;
    market.posts.push({ consumer, brand, level, answered });
    if (isMarked(market.logged, consumer)) {
        const { daypart, persona, device } = due;
        const journey = market.events.reviewed.get(consumer) ?? -1;
        writeEvent(market.events, [consumer, day, daypart, Act.post, journey, persona, device, -1, brand, stars]);
    }
}
