import jstat from "jstat";
import { mean, sampleStandardDeviation } from "simple-statistics";

/** A mean and how uncertain it is. */
export interface MeanInterval {
  readonly mean: number;
  /** NaN when nothing can be said about the uncertainty */
  readonly low: number;
  readonly high: number;
  /** how it was made, in words for people */
  readonly method: string;
}

/**
 * The mean of independent runs and the interval that holds the true mean at the given level.
 *
 *     mean ± t(½ + level/2; n − 1) · s / √n
 *
 * Runs of thousands of consumers are sums over many, so their means are close to normal. It says how much luck is
 * left in the mean, not how far a single run strays and not whether the model is right.
 *
 * @param values - one number a run, without NaN
 * @param level - share of such intervals that hold the true mean, between 0 and 1
 * @source Student (1908), The probable error of a mean, Biometrika 6(1), 1–25. doi:10.2307/2331554
 */
export function meanInterval(values: readonly number[], level: number): MeanInterval {
  if (values.length === 0) return unknown(Number.NaN, "no value");
  const centre = mean([...values]);
  if (values.length === 1) return unknown(centre, "one run: no interval");
  const t = jstat.studentt.inv((1 + level) / 2, values.length - 1);
  const reach = (t * sampleStandardDeviation([...values])) / Math.sqrt(values.length);
  const method = `Student t over ${values.length} runs`;
  return { mean: centre, low: centre - reach, high: centre + reach, method };
}

function unknown(centre: number, method: string): MeanInterval {
  return { mean: centre, low: Number.NaN, high: Number.NaN, method };
}
