import { exp, pow } from "../../numeric/functions/deterministicMath.ts";
import type { ReviewStore } from "./reviews.ts";
import type { Rules } from "../engine/rules.ts";

/** What reading the reviews of a brand tells today, worked out once a day; shape [P, naive or sceptical, B]. */
export interface Readings {
  /** what they say of quality */
  readonly value: Float64Array;
  /** how much that counts; −1 where there is nothing to read */
  readonly precision: Float64Array;
  /** utility that a brand loses with those who looked for its reviews and found few; shape [P, B] */
  readonly unreviewed: Float64Array;
}

/**
 * Works out what today's readers learn from yesterday's reviews.
 *
 *     value −= distrust · n / (n + 10) · max(0, displayed mean − .86)
 *     precision = r (n / (n + r))^(1 − ν) · precision of one review · trust in people  (· the sceptic's weight)
 *
 * with the share ν in which the number is neglected: a mean of few reviews counts nearly as much as one of many.
 *
 * @param readings - yesterday's, which are overwritten
 * @source de Langhe, Fernbach & Lichtenstein (2016), Navigating by the stars, J. Consumer Research 42, 817–833
 */
export function writeReadings(readings: Readings, rules: Rules, reviews: ReviewStore): void {
  const { value, precision, unreviewed } = readings;
  const { brands } = reviews;
  const { stars, count, feltMean, scepticMean, scepticWeight } = reviews.display;
  const { reviewsRead, reviewPrecision, sizeNeglect, perfectDistrust } = rules.epoch.beliefs;
  const { trustInPeople } = rules.epoch.personas;
  for (let brand = 0; brand < brands; ++brand) {
    const shown = count[brand];
    const read = shown < 1 || reviewsRead < 1 ? NOTHING : readOf(shown, reviewsRead, sizeNeglect);
    const perfect = shown > 0 ? Math.max(0, (stars[brand] - 1) / 4 - PERFECT) : 0;
    const distrust = perfectDistrust * (shown / (shown + MANY)) * perfect;
    for (let persona = 0; persona < trustInPeople.length; ++persona) {
      const oneReview = reviewPrecision * trustInPeople[persona];
      const naive = 2 * persona * brands + brand;
      const sceptic = naive + brands;
      value[naive] = feltMean[brand] - distrust;
      value[sceptic] = scepticMean[brand] - distrust;
      precision[naive] = read === NOTHING ? NOTHING : read * oneReview;
      precision[sceptic] = read === NOTHING ? NOTHING : read * (oneReview * scepticWeight[brand]);
    }
  }
  writeUnreviewed(unreviewed, rules, reviews);
}

/** Stands where there is nothing to read. */
const NOTHING = -1;

/** As how many reviews the mean of so many counts. */
function readOf(shown: number, most: number, neglect: number): number {
  return neglect === 0 ? (shown * most) / (shown + most) : most * pow(shown / (shown + most), 1 - neglect);
}

/** Room for what reading tells each persona, naive or sceptical, of each brand; filled by `writeReadings`. */
export function createReadings(personas: number, brands: number): Readings {
  return {
    value: new Float64Array(personas * 2 * brands),
    precision: new Float64Array(personas * 2 * brands),
    unreviewed: new Float64Array(personas * brands),
  };
}

/** From here on a mean is too good to be true, 0–1 of the scale; and from so many reviews on, half of that is felt. */
const PERFECT = 0.86;
const MANY = 10;

/**
 * What is missing is held against a brand: who has looked for reviews and finds few of them takes it for worse than its
 * quality alone would tell.
 *
 *     loss = β_n · e^(−reviews shown / n₀) · trust in people
 *
 * @source Simmons & Lynch (1991), Inference effects without inference making, J. Consumer Research 17
 */
function writeUnreviewed(table: Float64Array, { epoch }: Rules, { brands, display }: ReviewStore): void {
  const { unreviewed, unreviewedFade } = epoch.choice;
  table.fill(0);
  if (unreviewed === 0 || epoch.beliefs.reviewsRead < 1) return;
  for (let brand = 0; brand < brands; ++brand) {
    const fade = exp(-display.count[brand] / unreviewedFade);
    for (let cell = brand; cell < table.length; cell += brands)
      table[cell] = unreviewed * fade * epoch.personas.trustInPeople[Math.floor(cell / brands)];
  }
}
