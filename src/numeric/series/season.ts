import { analysisOfVariance, byPlace, meanOf } from "./analysisOfVariance.ts";
import { courseOf, isWithin } from "./seasonCourse.ts";

/** What a season does to a series. */
export interface Season {
  /** whether values are multiplied by it, and not added to */
  readonly isProportional: boolean;
  /** its part of each value of the series, as it was expected before that value was seen */
  readonly past: readonly number[];
  /**
   * variance that a place's mean leaves open and that no error of the past shows, since each past value has a share in its
   * own place's mean; relative to the value where the season multiplies, 0 where it moves from season to season
   */
  readonly doubt: number;
  /** its part of the values that follow, a whole season; their mean is 1 where it multiplies and 0 where it is added */
  readonly next: readonly number[];
}

/**
 * Chances of luck alone below which a season is believed: of equal means of the changes at every place of it, or of the
 * distances from the course of the series, which resemble each other more within a season. Of a hundred walks, noises or
 * autoregressions without a season one in twenty passes, one in ten of weekly ones.
 */
const [OF_CHANGES, OF_DISTANCES] = [2.326, 3.09];

/** Weights of the latest season that are tried: 0 is the mean of all of them. */
const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.5, 0.7];

/** Seasons that move must foretell the next one by so much better than their mean does. */
const CLEARLY = 0.95;

/**
 * The season of a series, where the data show one: at least two whole seasons, and places of the season that differ more
 * than luck explains.
 *
 * The season's part of a value is its distance from a centred moving average of length m, or its ratio to that, whichever
 * leaves less unexplained; a ratio only where all values lie above 0. Each place of the season is smoothed exponentially
 * from season to season, with the weight that foretold the next season best, or its mean is taken; then it is shrunk to
 * the mean of all places by as much as its own luck explains (James & Stein).
 *
 * @param history - the series; no gaps
 * @param length - steps of a season, m ≥ 2
 * @returns nothing where there is none to be seen
 * @source Ladiray & Quenneville (2001), Seasonal Adjustment with the X-11 Method (moving average, both forms, stable
 *   seasonality by analysis of variance); Makridakis et al. (2020), The M4 competition, Int. J. Forecasting 36(1)
 *   (multiplied by default); Holt (1957), reprinted Int. J. Forecasting 20(1) (seasons that move); Miller & Williams
 *   (2003), Shrinkage estimators of time series seasonal factors, Int. J. Forecasting 19(4), 669–684
 */
export function findSeason(history: readonly number[], length: number): Season | undefined {
  if (length < 2 || history.length < 2 * length + 1) return undefined;
  const course = courseOf(history, length);
  const added = history.map((value, at) => value - course[at]);
  const changes = history.map((value, at) => (at === 0 ? Number.NaN : value - history[at - 1]));
  const within = added.map((value, at) => (isWithin(history, length, at) ? value : Number.NaN));
  const isSeen =
    analysisOfVariance(changes, length).score > OF_CHANGES ||
    analysisOfVariance(within, length).score > OF_DISTANCES;
  if (!isSeen) return undefined;
  const isPositive = history.every((value) => value > 0) && course.every((value) => value > 0);
  const ratios = history.map((value, at) => value / course[at]);
  const isProportional =
    isPositive && unexplained(ratios, course, length) < unexplained(added, undefined, length);
  return seasonOf(isProportional ? ratios : added, length, isProportional);
}

/** The season's part of a value by its place after the end of the series: 0 is the first one that follows. */
export function seasonAhead({ next }: Season, step: number): number {
  return next[step % next.length];
}

/** A series without its season. */
export function withoutSeason(history: readonly number[], { isProportional, past }: Season): number[] {
  return history.map((value, at) => (isProportional ? value / past[at] : value - past[at]));
}

/** Squares that are left when each place of the season is its mean, in the unit of the series. */
function unexplained(
  parts: readonly number[],
  course: readonly number[] | undefined,
  length: number,
): number {
  const means = byPlace(parts, length).map(meanOf);
  return parts.reduce((sum, part, at) => {
    const left = (part - means[at % length]) * (course?.[at] ?? 1);
    return sum + left * left;
  }, 0);
}

/** The season of its part of each value. */
function seasonOf(parts: readonly number[], length: number, isProportional: boolean): Season {
  const places = byPlace(parts, length);
  const weight = weightOf(places);
  const courses = places.map((place) => expected(place, weight));
  const latest = courses.map((course) => course[course.length - 1]);
  const centre = meanOf(latest);
  const middle = isProportional ? 1 : 0;
  const { kept, luck, seen } = shrinkage(places, latest, weight);
  const settled = (value: number) =>
    isProportional ? middle + kept * (value / centre - 1) : kept * (value - centre);
  return {
    isProportional,
    doubt: weight === 0 ? (luck * kept * (3 - kept)) / seen : 0,
    past: parts.map((_, at) => settled(courses[at % length][Math.floor(at / length)])),
    next: Array.from({ length }, (_, step) => settled(latest[(parts.length + step) % length])),
  };
}

/** What is expected of a place before each of its values, and after the last one: their mean, or smoothed from the first. */
function expected(place: readonly number[], weight: number): number[] {
  const mean = meanOf(place);
  if (weight === 0) return Array.from({ length: place.length + 1 }, () => mean);
  const values = [place[0]];
  for (const value of place) {
    const before = values[values.length - 1];
    values.push(before + weight * (value - before));
  }
  return values;
}

/** The weight that foretells each next season best; 0, their mean so far, unless another one is clearly better. */
function weightOf(places: readonly (readonly number[])[]): number {
  const errors = WEIGHTS.map((weight) => squaresAhead(places, weight));
  const best = errors.indexOf(Math.min(...errors));
  return errors[best] < CLEARLY * errors[0] ? WEIGHTS[best] : 0;
}

/** Squared errors of each place's next value, from the third season on. */
function squaresAhead(places: readonly (readonly number[])[], weight: number): number {
  let sum = 0;
  for (const place of places) {
    let level = place[0];
    for (let season = 1; season < place.length; ++season) {
      const error = place[season] - level;
      if (season >= 2) sum += error * error;
      level += error * (weight === 0 ? 1 / (season + 1) : weight);
    }
  }
  return sum;
}

/**
 * Share of the season's pattern that luck does not explain, the variance of that luck in single values, and the mean number
 * of values of a place.
 *
 * With k values of a place, a share κ of their mean and luck of variance s², errors of the past have (1 − (2κ − κ²) / k) s²
 * and those to come (1 + κ / k) s²: κ (3 − κ) s² / k is missing.
 */
function shrinkage(
  places: readonly (readonly number[])[],
  latest: readonly number[],
  weight: number,
): { readonly kept: number; readonly luck: number; readonly seen: number } {
  const centre = meanOf(latest);
  const pattern = latest.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  let squares = 0;
  let freedom = 0;
  places.forEach((place) => {
    const mean = meanOf(place);
    for (const value of place) squares += (value - mean) * (value - mean);
    freedom += place.length - 1;
  });
  const seen = meanOf(places.map((place) => place.length));
  const luck = squares / freedom;
  const variance = luck * (weight === 0 ? 1 / seen : weight / (2 - weight));
  const kept = pattern === 0 ? 0 : Math.max(0, 1 - ((places.length - 3) * variance) / pattern);
  return { kept, luck, seen };
}
