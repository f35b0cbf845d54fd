import { boundedMeanInterval, differenceDomain, type Domain, UNBOUNDED } from "./boundedInterval.ts";
import type { MeanInterval } from "./meanInterval.ts";

/**
 * What changed from one scenario to another that had the same luck: the mean difference, run by run.
 *
 * Luck that both share cancels, so far fewer runs tell two scenarios apart.
 *
 * @param before - one number for each run of the first scenario
 * @param after - the same runs (the same seeds, in the same order) of the second
 * @param level - share of such ranges that hold the truth, strictly between 0 and 1
 * @param domain - what the number itself can be; unbounded unless given
 * @returns the interval of after − before
 * @throws {RangeError} if the numbers of runs differ
 */
export function pairedInterval(
  before: readonly number[],
  after: readonly number[],
  level = 0.9,
  domain: Domain = UNBOUNDED,
): MeanInterval {
  if (before.length !== after.length)
    throw new RangeError(`paired runs must be as many, but are ${before.length} and ${after.length}`);
  const interval = boundedMeanInterval(
    after.map((value, run) => value - before[run]),
    level,
    differenceDomain(domain),
  );
  return { ...interval, method: `${interval.method}, differences of paired runs` };
}
