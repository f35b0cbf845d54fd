import type { Bilingual } from "../language/bilingual.ts";

/**
 * How a metric's numbers are read by people.
 *
 * - `share` 0–1, shown as per cent · `count` people, purchases, reviews · `money` the scenario's currency
 * - `stars` 1–5 · `quality` 0–1 · `points` net promoter score, −100 to 100 · `number` a mean count
 */
export type MetricUnit = "share" | "count" | "money" | "stars" | "quality" | "points" | "number";

/** Least and most that a number of each unit can be. */
export const UNIT_BOUNDS: Readonly<Record<MetricUnit, readonly [least: number, most: number]>> = {
  share: [0, 1],
  count: [0, Number.POSITIVE_INFINITY],
  money: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  stars: [1, 5],
  quality: [0, 1],
  points: [-100, 100],
  number: [0, Number.POSITIVE_INFINITY],
};

/** What a metric means, without the numbers. */
export interface MetricNote {
  /** one sentence for people who never saw the word */
  readonly about: Bilingual;
  readonly unit: MetricUnit;
}
