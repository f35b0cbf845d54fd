import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  metricDomain
} from "./chunk-EF4CMMZ3.js";
import {
  summaryRows
} from "./chunk-H2VHVHOV.js";
import {
  boundedMeanInterval
} from "./chunk-W5SDUEFD.js";

// dist-all/studies/runs/summary.js
function summarise({ runs, scenario }, level = scenario.level, periods) {
  return summariseRows(runs.flatMap((run, number) => summaryRows(run, number, periods)), level);
}
function summariseRows(rows, level) {
  return groupsOf(rows).map((group) => {
    let [{ brand, metric, period }] = group, values = group.map(({ value }) => value).filter((value) => !Number.isNaN(value)), { mean, low, high, method } = boundedMeanInterval(values, level, metricDomain(brand, metric));
    return { brand, metric, period, mean, low, high, method, runs: values.length };
  });
}
function groupsOf(rows) {
  let groups = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let key = `${row.brand}/${row.metric}/${row.period}`, group = groups.get(key);
    group === void 0 ? groups.set(key, [row]) : group.push(row);
  }
  return [...groups.values()];
}

export {
  summarise,
  summariseRows
};
