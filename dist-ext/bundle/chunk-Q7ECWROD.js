import {
  tasksOf
} from "./chunk-7ITWWLMC.js";
import {
  refuseOnlyFailures
} from "./chunk-EGDPXSZX.js";
import {
  toParameters
} from "./chunk-EE5K6472.js";
import {
  applySettings,
  identityOf
} from "./chunk-ZROPYUOY.js";
import {
  summaryRows
} from "./chunk-QMAMVZE5.js";

// dist-ext/studies/runs/spread.js
function spread(from, to, steps) {
  return steps === 1 ? [from] : Array.from({ length: steps }, (_, step) => {
    let value = from + (to - from) * step / (steps - 1);
    return Number(value.toPrecision(12));
  });
}

// dist-ext/studies/sweep/sweep.js
function planSweep(scenario, dimensions, options = {}) {
  let points = combinationsOf(dimensions.map(({ values }) => values));
  return { scenario, dimensions, ...planPoints(scenario, dimensions, points, options) };
}
function planDesign(scenario, ranges, points, options = {}) {
  let dimensions = ranges.map(({ path }, index) => {
    let values = [...new Set(points.map((point) => point[index]))].sort((a, b) => a - b);
    return { path, label: path, values };
  });
  return { scenario, dimensions, isSpread: !0, ...planPoints(scenario, dimensions, points, options) };
}
function planPoints(scenario, dimensions, points, options = {}) {
  let readings = points.map((values) => {
    let settings = dimensions.map(({ path }, index) => ({ path, value: values[index] }));
    return { values, ...applySettings(scenario, settings) };
  }), problems = readings.flatMap((reading) => reading.problems), plans = readings.flatMap(({ values, scenario: changed }) => changed === void 0 ? [] : [{ values, parameters: toParameters(changed, options) }]), identities = problems.map(identityOf), first = problems.filter((problem, index) => identities.indexOf(identityOf(problem)) === index);
  return { plans: first.length > 0 ? [] : plans, problems: first };
}
async function sweep({ plans, problems: _, ...asked }, { runs, seed, progress, signal }, executor) {
  let rows = plans.map(() => []), tasks = sweepTasks(plans, { runs, seed }), done = 0, receive = (result, task) => {
    rows[Math.floor(task / runs)][task % runs] = summaryRows(result, task % runs), progress?.(++done, tasks.length);
  }, failures = [], failedAt = plans.map(() => 0), fail = (message, task) => {
    let point = Math.floor(task / runs);
    failures.push({ of: plans[point].values.join(", "), run: task % runs, message }), ++failedAt[point];
  };
  await executor.run(tasks, receive, signal, fail), refuseOnlyFailures(failures, tasks.length);
  let points = plans.flatMap(({ values }, point) => {
    let finished = Object.keys(rows[point]).length;
    return finished > 0 && finished + failedAt[point] === runs ? [{ values, rows: rows[point].flat() }] : [];
  });
  return { ...asked, seed, runs, points, failures };
}
function sweepTasks(plans, { runs, seed }) {
  return plans.flatMap(({ parameters }) => tasksOf(parameters, seed, runs));
}
function ownDimensions({ sweep: dimensions }) {
  return dimensions.map(({ vary, from, to, steps, label }) => ({
    path: vary,
    label: label || vary,
    values: spread(from, to, steps)
  }));
}
function combinationsOf(lists) {
  return lists.reduce((before, values) => before.flatMap((chosen) => values.map((value) => [...chosen, value])), [[]]);
}

export {
  spread,
  planSweep,
  planDesign,
  planPoints,
  sweep,
  sweepTasks,
  ownDimensions
};
