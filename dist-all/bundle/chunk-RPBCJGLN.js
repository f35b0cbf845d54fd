import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  checkRanges
} from "./chunk-TQWAP3U2.js";
import {
  readRange,
  varyFaults
} from "./chunk-UCL7YD2J.js";
import {
  readMetric
} from "./chunk-JQEUSBDR.js";
import {
  designFaults
} from "./chunk-3CC5NKGV.js";
import {
  CliError
} from "./chunk-AHPUJ2XP.js";
import {
  joinFaults
} from "./chunk-7DT6B4LV.js";
import {
  focusBrand
} from "./chunk-ULHCX4ZB.js";

// dist-all/cli/flags/designFlags.js
function rangesAsked(scenario, varied) {
  let written = varied?.map(rangeOf) ?? scenario.sweep.map(({ vary, from, to }) => ({ path: vary, low: from, high: to }));
  if (written.length === 0)
    throw new CliError(varyFaults.nothingToVary(!0));
  let { ranges, faults } = checkRanges(scenario, written);
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
  return ranges;
}
var MOST_RUNS = 5e4;
function refuseTooManyRuns(points, runs) {
  if (points * runs > MOST_RUNS)
    throw new CliError(designFaults.tooManyRuns(MOST_RUNS, points, runs));
}
function metricsAsked(scenario, texts) {
  let readings = (texts ?? [`${focusBrand(scenario)}.share.total`]).map((text) => readMetric(text, scenario)), faults = readings.flatMap(({ fault }) => fault === void 0 ? [] : [fault]);
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
  let metrics = readings.flatMap(({ metric }) => metric === void 0 ? [] : [metric]);
  return metrics.filter(({ name }, at) => metrics.findIndex((metric) => metric.name === name) === at);
}
function rangeOf(text) {
  let { range, fault } = readRange(text);
  if (range === void 0)
    throw new CliError(fault);
  return range;
}

export {
  rangesAsked,
  refuseTooManyRuns,
  metricsAsked
};
