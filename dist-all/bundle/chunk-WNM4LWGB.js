import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  metricNote
} from "./chunk-H2VHVHOV.js";

// dist-all/metrics/measureUnit.js
var BUDGET = "budget";
function measureUnit(brand, metric) {
  return metric === BUDGET ? "money" : metricNote(brand, metric)?.unit ?? "number";
}

export {
  BUDGET,
  measureUnit
};
