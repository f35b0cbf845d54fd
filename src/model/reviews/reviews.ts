import { cumulativeThresholds, indexAt } from "../../numeric/functions/distributions.ts";
import { pow } from "../../numeric/functions/deterministicMath.ts";
import { childKey, randomBits, type RandomKey } from "../../numeric/luck/random.ts";
import { Run } from "../layout/addresses.ts";
import type { Epoch } from "../parameters.ts";

/** Reviews of all brands: what was posted, and what the platform shows at yesterday's close. */
export interface ReviewStore {
  readonly brands: number;
  /** levels of the rating scale */
  readonly levels: number;
  /** reviews that one written during the run stands for: as many as there are people for each consumer */
  readonly weight: number;
  /** reviews by level, all time; shape [B, levels] */
  readonly counts: Float64Array;
  /** the same, fading with the display's half-life; shape [B, levels] */
  readonly recent: Float64Array;
  /** levels of the newest reviews, a ring; shape [B, RING] */
  readonly newest: Uint8Array;
  /** reviews ever put into the ring; shape [B] */
  readonly newestCount: Float64Array;
  /** bad reviews that the brand answered; shape [B] */
  readonly answered: Float64Array;
  /** what readers see: */
  readonly display: ReviewDisplay;
}

/** Public information of one day; qualities 0–1. */
export interface ReviewDisplay {
  /** displayed mean in stars 1–5, NaN without reviews; shape [B] */
  readonly stars: Float64Array;
  /** number of reviews; shape [B] */
  readonly count: Float64Array;
  /** what the displayed mean says of quality, 0–1; shape [B] */
  readonly mean: Float64Array;
  /** the same with bad reviews weighing more; shape [B] */
  readonly feltMean: Float64Array;
  /** share of bad reviews; shape [B] */
  readonly badShare: Float64Array;
  /** share of bad reviews left unanswered; shape [B] */
  readonly unanswered: Float64Array;
  /** what the reviews on top of the platform's order say, discounted by a sceptic, 0–1; shape [B] */
  readonly scepticMean: Float64Array;
  /** how much they count for a sceptic, relative to a naive reader, 0–1; shape [B] */
  readonly scepticWeight: Float64Array;
}

/** Newest reviews kept for readers. */
const RING = 64;

/**
 * Creates the store with the reviews that the brands start with, mixed evenly; of the bad ones each brand has answered
 * the share that it answers.
 *
 * @param weight - people for whom each consumer stands: what one of them writes is read as so many reviews
 */
export function createReviewStore(
  brands: number,
  levels: number,
  initial: Float64Array,
  answers: Float64Array,
  weight = 1,
): ReviewStore {
  const store: ReviewStore = {
    brands,
    levels,
    weight,
    counts: new Float64Array(brands * levels),
    recent: new Float64Array(brands * levels),
    newest: new Uint8Array(brands * RING),
    newestCount: new Float64Array(brands),
    answered: new Float64Array(brands),
    display: {
      stars: new Float64Array(brands).fill(NaN),
      count: new Float64Array(brands),
      mean: new Float64Array(brands),
      feltMean: new Float64Array(brands),
      badShare: new Float64Array(brands),
      unanswered: new Float64Array(brands),
      scepticMean: new Float64Array(brands),
      scepticWeight: new Float64Array(brands),
    },
  };
  for (let brand = 0; brand < brands; ++brand) {
    fillEvenly(store, brand, initial);
    for (let level = 0; isBad(level, levels); ++level)
      store.answered[brand] += answers[brand] * store.counts[brand * levels + level];
  }
  return store;
}

/**
 * Posts the starting reviews so that any stretch of them has about the mix of all. Of the newest as many are kept as
 * consumers would have written, or they would stand on top until so few consumers have written others.
 */
function fillEvenly(store: ReviewStore, brand: number, initial: Float64Array): void {
  const { levels, weight } = store;
  const wanted = initial.slice(brand * levels, (brand + 1) * levels);
  const total = wanted.reduce((sum, count) => sum + count, 0);
  for (let posted = 1; posted <= total; ++posted) {
    let level = 0;
    let lag = -Infinity;
    for (let candidate = 0; candidate < levels; ++candidate) {
      const behind = (wanted[candidate] * posted) / total - store.counts[brand * levels + candidate];
      if (behind > lag) {
        lag = behind;
        level = candidate;
      }
    }
    count(store, brand, level, 1);
    if (Math.floor(posted / weight) > Math.floor((posted - 1) / weight)) putOnTop(store, brand, level);
  }
}

/** Adds what one consumer wrote. */
export function addReview(store: ReviewStore, brand: number, level: number): void {
  count(store, brand, level, store.weight);
  putOnTop(store, brand, level);
}

function count(store: ReviewStore, brand: number, level: number, reviews: number): void {
  store.counts[brand * store.levels + level] += reviews;
  store.recent[brand * store.levels + level] += reviews;
}

function putOnTop(store: ReviewStore, brand: number, level: number): void {
  store.newest[brand * RING + (store.newestCount[brand] % RING)] = level;
  store.newestCount[brand] += 1;
}

/**
 * Takes back what one consumer wrote, a review of a level, as old as those of its level are on average. The ring of the newest keeps what it
 * has: of them the platform has not found out yet.
 */
export function removeReview(store: ReviewStore, brand: number, level: number): void {
  const cell = brand * store.levels + level;
  store.recent[cell] -= (store.recent[cell] / store.counts[cell]) * store.weight;
  store.counts[cell] -= store.weight;
}

/** A review is bad when it lies in the lower three eighths of the scale: one or two stars. */
export function isBad(level: number, levels: number): boolean {
  return level <= 0.375 * (levels - 1);
}

/** One to five stars of a level of the scale, rounded. */
export function starsOf(level: number, levels: number): number {
  return 1 + Math.floor((4 * level) / (levels - 1) + 0.5);
}

/**
 * Level that a satisfied or dissatisfied consumer gives.
 *
 * @param satisfaction - 0–1
 * @param thresholds - satisfaction from which 2, 3, 4, 5 stars are given; finer scales are even
 */
export function levelOf(satisfaction: number, levels: number, thresholds: Float64Array): number {
  if (levels !== 5) return Math.floor(Math.min(1, Math.max(0, satisfaction)) * (levels - 1) + 0.5);
  let level = 0;
  while (level < 4 && satisfaction >= thresholds[level]) ++level;
  return level;
}

/** Satisfaction that readers understand by each level: the middle of what earns it; shape [levels]. */
export function meaningOf(levels: number, thresholds: Float64Array): Float64Array {
  if (levels !== 5) return Float64Array.from({ length: levels }, (_, level) => level / (levels - 1));
  const bound = [0, ...thresholds, 1];
  return Float64Array.from({ length: 5 }, (_, level) => (bound[level] + bound[level + 1]) / 2);
}

/**
 * Closes a day: lets recent counts fade and works out what tomorrow's readers see.
 *
 *     displayed mean = Σ w_l · value_l / Σ w_l,   w = all-time counts, or counts fading with the half-life
 */
export function closeReviews(store: ReviewStore, epoch: Epoch, meaning: Float64Array, luck: RandomKey): void {
  const { levels, display } = store;
  const recency = epoch.platform.recencyHalfLife;
  const keep = recency === Infinity ? 1 : pow(2, -1 / recency);
  for (let brand = 0; brand < store.brands; ++brand) {
    let weight = 0;
    let stars = 0;
    let value = 0;
    let feltWeight = 0;
    let felt = 0;
    let count = 0;
    let bad = 0;
    for (let level = 0; level < levels; ++level) {
      const cell = brand * levels + level;
      if (recency !== Infinity) store.recent[cell] *= keep;
      const here = recency === Infinity ? store.counts[cell] : store.recent[cell];
      const times = isBad(level, levels) ? epoch.beliefs.negativity : 1;
      weight += here;
      stars += here * (1 + (4 * level) / (levels - 1));
      value += here * meaning[level];
      feltWeight += here * times;
      felt += here * times * meaning[level];
      count += store.counts[cell];
      if (isBad(level, levels)) bad += store.counts[cell];
    }
    display.count[brand] = weight > 0 ? count : 0;
    display.stars[brand] = weight > 0 ? stars / weight : NaN;
    display.mean[brand] = weight > 0 ? value / weight : 0;
    display.feltMean[brand] = feltWeight > 0 ? felt / feltWeight : 0;
    display.badShare[brand] = count > 0 ? bad / count : 0;
    if (epoch.platform.rounding > 0 && weight > 0)
      showRounded(display, brand, meaning, epoch.platform.rounding);
    display.unanswered[brand] = bad > 0 ? 1 - Math.min(1, store.answered[brand] / bad) : 0;
    if (weight > 0) readSceptically(store, epoch, meaning, brand, luck);
  }
}

/**
 * Shows the mean in whole steps of stars. Readers take from it what so many stars mean, between two levels of the scale
 * in proportion; what bad reviews weigh more than others stands in their texts and is not rounded.
 *
 * @source Luca (2016), Reviews, reputation and revenue, Harvard Business School 12-016: sales jump where Yelp rounds
 *   up, and are flat between
 */
function showRounded(display: ReviewDisplay, brand: number, meaning: Float64Array, step: number): void {
  const shown = step * Math.floor(display.stars[brand] / step + 0.5);
  const value = meaningOfStars(shown, meaning);
  display.feltMean[brand] += value - display.mean[brand];
  display.mean[brand] = value;
}

/** What a number of stars between two levels means. */
function meaningOfStars(stars: number, meaning: Float64Array): number {
  const place = ((Math.min(5, Math.max(1, stars)) - 1) / 4) * (meaning.length - 1);
  const level = Math.min(meaning.length - 2, Math.floor(place));
  return meaning[level] + (place - level) * (meaning[level + 1] - meaning[level]);
}

/**
 * What a sceptical reader makes of the reviews on top of the platform's order, which are the same for all readers of
 * a day: bad ones weigh more; few reviews, perfect scores and silence are discounted.
 *
 *     value = mean of the top reviews − s · 2 · max(0, displayed mean − 0.85 of the scale)
 *             − s · bad share · unanswered share
 *     weight = 1 − s / (1 + count / 10)
 *
 * With s = ½ a mean above 4.4 stars adds nothing more.
 *
 * @source Spiegel Research Center (2017): purchase likelihood peaks at 4.2–4.5 stars
 */
function readSceptically(
  store: ReviewStore,
  epoch: Epoch,
  meaning: Float64Array,
  brand: number,
  luck: RandomKey,
): void {
  const { display, levels } = store;
  const { reviewsRead, negativity, scepticism } = epoch.beliefs;
  const drawn = epoch.platform.order === "newest" ? undefined : readingThresholds(store, epoch, brand);
  // Where consumers stand for many people, a brand may have more reviews than stand on top, and none there at first.
  const onTop = Math.min(RING, store.newestCount[brand]);
  const isNoneOnTop = drawn === undefined && onTop === 0;
  const read = isNoneOnTop ? 0 : Math.min(display.count[brand], Math.max(1, reviewsRead));
  let weight = 0;
  let sum = 0;
  for (let review = 0; review < read; ++review) {
    const level =
      drawn === undefined
        ? store.newest[brand * RING + ((store.newestCount[brand] - 1 - (review % onTop)) % RING)]
        : indexAt(drawn, randomBits(luck.high, luck.low, 1024 * brand + review));
    const times = isBad(level, levels) ? negativity : 1;
    weight += times;
    sum += times * meaning[level];
  }
  const mean = weight > 0 ? sum / weight : display.mean[brand];
  const perfect = Math.max(0, (display.stars[brand] - 1) / 4 - 0.85);
  display.scepticMean[brand] =
    mean - scepticism * (2 * perfect + display.badShare[brand] * display.unanswered[brand]);
  display.scepticWeight[brand] = 1 - scepticism / (1 + display.count[brand] / 10);
}

/** Chances of the levels among the reviews on top: all alike, or bad ones more often when ordered by helpful votes. */
function readingThresholds(store: ReviewStore, epoch: Epoch, brand: number): Uint32Array {
  const { levels } = store;
  const times = epoch.platform.order === "helpful" ? epoch.platform.helpfulNegativity : 1;
  const weights = Float64Array.from({ length: levels }, (_, level) => {
    return store.counts[brand * levels + level] * (isBad(level, levels) ? times : 1);
  });
  return cumulativeThresholds(weights.some((weight) => weight > 0) ? weights : weights.fill(1));
}

/**
 * What silence leaves of the trust in a brand's own words: readers notice when complaints stay unanswered.
 *
 *     credit_b = 1 − discount · share of bad reviews without an answer
 *
 * @source BrightLocal (2018): 89 % of consumers read the owner's responses
 */
export function judgeSilence(credit: Float64Array, store: ReviewStore, epoch: Epoch): void {
  for (let brand = 0; brand < store.brands; ++brand) {
    credit[brand] = 1 - epoch.care.silenceDiscount * store.display.unanswered[brand];
  }
}

/** The luck of what the platform puts on top on a day. */
export function orderLuck(key: RandomKey, day: number): RandomKey {
  return childKey(childKey(key, Run.order), day);
}
