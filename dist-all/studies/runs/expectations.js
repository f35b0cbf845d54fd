import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.js";
import { isMet, parseExpectation } from "../../scenario/expectations.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { metricValue } from "../../metrics/metrics.js";
/**
 * Holds the runs against what the scenario expects: the mean over the runs must be within the bounds.
 *
 * Without runs nothing is met.
 *
 * @throws {RangeError} if an expectation cannot be read; a checked scenario has none of those
 */
export function checkExpectations({ scenario, runs, }) {
    const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
    return scenario.expect.map((text) => {
        const { expectation, fault } = parseExpectation(text, market);
        if (expectation === undefined)
            throw new RangeError(fault?.message.en ?? text);
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
