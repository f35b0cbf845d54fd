import {
  measureUnit
} from "./chunk-WYW7SUIN.js";
import {
  UNIT_BOUNDS
} from "./chunk-4TWT73TB.js";

// dist-ext/metrics/metricDomain.js
var NEVER_OWED = ["revenue", "cost", "budget"];
function metricDomain(brand, metric) {
  return NEVER_OWED.includes(metric) ? [0, Number.POSITIVE_INFINITY] : UNIT_BOUNDS[measureUnit(brand, metric)];
}

export {
  metricDomain
};
