import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  measureUnit
} from "./chunk-WNM4LWGB.js";
import {
  UNIT_BOUNDS
} from "./chunk-4ZTFZK6A.js";

// dist-all/metrics/metricDomain.js
var NEVER_OWED = ["revenue", "cost", "budget"];
function metricDomain(brand, metric) {
  return NEVER_OWED.includes(metric) ? [0, Number.POSITIVE_INFINITY] : UNIT_BOUNDS[measureUnit(brand, metric)];
}

export {
  metricDomain
};
