import type { ReviewStore } from "./reviews.ts";
import type { Rules } from "./rules.ts";

/** What reading the reviews of a brand tells today, worked out once a day; shape [P, naive or sceptical, B]. */
export interface Readings {
  /** what they say of quality */
  readonly value: Float64Array;
  /** how much that counts; −1 where there is nothing to read */
  readonly precision: Float64Array;
}

/**
 * Works out what today's readers learn from yesterday's reviews.
 *
 *     precision = r n / (n + r) · precision of one review · trust in people  (· the sceptic's weight)
 */
export function readingsOf(rules: Rules, reviews: ReviewStore): Readings {
  const { brands } = reviews;
  const { count, feltMean, scepticMean, scepticWeight } = reviews.display;
  const { reviewsRead, reviewPrecision } = rules.epoch.beliefs;
  const { trustInPeople } = rules.epoch.personas;
  const value = new Float64Array(rules.personas * 2 * brands);
  const precision = new Float64Array(value.length);
  for (let cell = 0; cell < value.length; ++cell) {
    const brand = cell % brands;
    const sceptic = Math.floor(cell / brands) % 2 === 1;
    const persona = Math.floor(cell / (2 * brands));
    const shown = count[brand];
    const read = (shown * reviewsRead) / (shown + reviewsRead);
    const oneReview = reviewPrecision * trustInPeople[persona];
    value[cell] = sceptic ? scepticMean[brand] : feltMean[brand];
    if (shown < 1 || reviewsRead < 1) precision[cell] = -1;
    else precision[cell] = read * (sceptic ? oneReview * scepticWeight[brand] : oneReview);
  }
  return { value, precision };
}
