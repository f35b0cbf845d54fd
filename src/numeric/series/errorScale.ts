import { pow } from "../functions/deterministicMath.ts";

/** Before the first error is seen, forecasts miss by about this share of the series' mean size. */
const SHARE = 0.25;

/** What is known of the size of errors beforehand counts as much as so many errors seen. */
const WORTH = 2;

/** Errors seen beyond which their own size tells more than what was expected beforehand: those of a year of months. */
const FIRM = 12;

/** How far forecasts miss: a variance, and how well it is known. */
export interface ErrorScale {
  readonly variance: number;
  /** degrees of freedom of Student's t */
  readonly freedom: number;
}

/**
 * The size of one-step errors, kept honest where few were seen: a series that never moved may still move.
 *
 *     s² = (2 p + Σe²) / (2 + n),   degrees of freedom 2 + n − parameters, at least 2
 *     p = (¼ ȳ)² of up to 12 errors seen; (¼ ȳ)^(24/n) · (Σe²/n)^(1 − 12/n) of more
 *
 * A scaled inverse χ² prior of two degrees of freedom: with 3 points the forecast is as wide as Student's t with few
 * degrees of freedom, with 100 points that never moved a thirtieth of the mean. A series that moves little for its size,
 * as a brand's weekly sales may, shows that within a year or two, and what was expected beforehand fades.
 *
 * @param errors - one-step errors; NaN where nothing was observed
 * @param history - the series, whose mean size gives the errors expected beforehand
 * @param parameters - how many were estimated from the same errors
 * @source Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.6
 */
export function errorScale(
  errors: readonly number[],
  history: readonly number[],
  parameters: number,
): ErrorScale {
  const seen = errors.filter(Number.isFinite);
  const values = history.filter(Number.isFinite);
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, values.length);
  const squares = seen.reduce((sum, error) => sum + error * error, 0);
  const expected = expectedVariance(SHARE * SHARE * size * size, squares / seen.length, seen.length);
  return {
    variance: (WORTH * expected + squares) / (WORTH + Math.max(1, seen.length - parameters)),
    freedom: Math.max(2, WORTH + seen.length - parameters),
  };
}

/** What was expected beforehand, which gives way to what was seen, once that is more than `FIRM`. */
function expectedVariance(before: number, seen: number, count: number): number {
  if (count <= FIRM || !(seen > 0)) return before;
  return seen * pow(before / seen, FIRM / count);
}
