import {
  metricDomain
} from "./chunk-VNRDZCT5.js";
import {
  isMet,
  parseExpectation
} from "./chunk-ZROPYUOY.js";
import {
  metricValue
} from "./chunk-QMAMVZE5.js";
import {
  boundedMeanInterval
} from "./chunk-U4LD5IBN.js";

// dist-ext/studies/runs/expectations.js
function checkExpectations({ scenario, runs }) {
  let market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  return scenario.expect.map((text) => {
    let { expectation, fault } = parseExpectation(text, market);
    if (expectation === void 0)
      throw new RangeError(fault?.message.en ?? text);
    let { brand, metric, period } = expectation, values = runs.map((run) => metricValue(run, brand, metric, period)).filter((value) => !Number.isNaN(value)), { mean, low, high } = boundedMeanInterval(values, scenario.level, metricDomain(brand, metric)), met = isMet(expectation, mean), isClose = [low, high].some((end) => !Number.isNaN(end) && isMet(expectation, end) !== met);
    return { expectation, mean, low, high, isMet: met, isClose };
  });
}

export {
  checkExpectations
};
