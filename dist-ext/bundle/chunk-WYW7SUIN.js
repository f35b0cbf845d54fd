import {
  metricNote
} from "./chunk-QMAMVZE5.js";

// dist-ext/metrics/measureUnit.js
var BUDGET = "budget";
function measureUnit(brand, metric) {
  return metric === BUDGET ? "money" : metricNote(brand, metric)?.unit ?? "number";
}

export {
  BUDGET,
  measureUnit
};
