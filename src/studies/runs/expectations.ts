import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.ts";
import { type Expectation, isMet, parseExpectation } from "../../scenario/expectations.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { metricValue } from "../../metrics/metrics.ts";
import type { Replications } from "./replicate.ts";

/** What came of an expectation. */
export interface ExpectationOutcome {
  readonly expectation: Expectation;
  /** mean over the runs; NaN when there was nothing to measure in any of them */
  readonly mean: number;
  /** interval of the mean at the scenario's level; NaN with one run */
  readonly low: number;
  readonly high: number;
  /** whether the mean is as expected */
  readonly isMet: boolean;
  /** whether the interval reaches across a bound, so that luck may have decided; never where no value could miss it */
  readonly isClose: boolean;
}

/**
 * Holds the runs against what the scenario expects: the mean over the runs must be within the bounds.
 *
 * Without runs nothing is met.
 *
 * @throws {RangeError} if an expectation cannot be read; a checked scenario has none of those
 */
export function checkExpectations({
  scenario,
  runs,
}: Pick<Replications, "scenario" | "runs">): ExpectationOutcome[] {
  const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  return scenario.expect.map((text) => {
    const { expectation, fault } = parseExpectation(text, market);
    if (expectation === undefined) throw new RangeError(fault?.message.en ?? text);
    const { brand, metric, period } = expectation;
    const values = runs
      .map((run) => metricValue(run, brand, metric, period))
      .filter((value) => !Number.isNaN(value));
    const { mean, low, high } = boundedMeanInterval(values, scenario.level, metricDomain(brand, metric));
    const met = isMet(expectation, mean);
    const isClose = [low, high].some((end) => !Number.isNaN(end) && isMet(expectation, end) !== met);
    return { expectation, mean, low, high, isMet: met, isClose };
  });
}
