import {
  pairedTasks,
  replicate
} from "./chunk-7ITWWLMC.js";
import {
  refuseOnlyFailures,
  runsThatCount
} from "./chunk-EGDPXSZX.js";
import {
  levelOf,
  pairedValues
} from "./chunk-WLY5BRZQ.js";
import {
  metricDomain
} from "./chunk-VNRDZCT5.js";
import {
  BUDGET
} from "./chunk-WYW7SUIN.js";
import {
  pairedDifference
} from "./chunk-5MT6B7SL.js";
import {
  WHOLE_MARKET,
  metricValue
} from "./chunk-QMAMVZE5.js";
import {
  weeksOf
} from "./chunk-OSYIPCNT.js";
import {
  boundedMeanInterval
} from "./chunk-U4LD5IBN.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BRBDQNOA.js";
import {
  MONEY_KINDS
} from "./chunk-G5HGH7WW.js";

// dist-ext/studies/compare/compareMeasures.js
var NOT_BUDGET = ["revenue", "unitCost", "fixed"];
function measuresOf({ brands, market }, periods) {
  let names = Object.keys(brands), subjects = [
    ...names.flatMap((brand) => Object.keys(BRAND_METRICS).map((metric) => ({ brand, metric }))),
    ...Object.keys(MARKET_METRICS).map((metric) => ({ brand: WHOLE_MARKET, metric }))
  ];
  return [
    ...periods.flatMap((period) => subjects.map((subject) => ({ ...subject, period }))),
    ...names.map((brand) => ({ brand, metric: BUDGET, period: "total" })),
    ...weeksOf(market.days).flatMap(({ name, to }) => subjects.map((subject) => ({ ...subject, period: name, day: to - 1 })))
  ];
}
function measureRun(run, measures) {
  return Float64Array.from(measures, ({ brand, metric, period }) => metric === BUDGET ? budgetOf(run, brand) : metricValue(run, brand, metric, period));
}
function budgetOf({ brands, money }, brand) {
  let at = brands.indexOf(brand);
  return MONEY_KINDS.filter((kind) => !NOT_BUDGET.includes(kind)).reduce((sum, kind) => sum + money[kind][at], 0);
}

// dist-ext/studies/compare/compare.js
async function compare(contenders, options, executor) {
  let { runs, first = 0, seed, periods, progress, signal } = options, measures = measuresOf(contenders[0].scenario, periods), values = contenders.map(() => []), tasks = pairedTasks(contenders, options), before = first * contenders.length, done = before, receive = (result, at) => {
    let task = before + at;
    values[task % contenders.length][runOf(task)] = measureRun(result, measures), progress?.(++done, tasks.length);
  }, runOf = (task) => Math.floor(task / contenders.length), failures = [], fail = (message, at) => {
    let task = before + at;
    failures.push({ of: contenders[task % contenders.length].name, run: runOf(task), message });
  };
  await executor.run(tasks.slice(before), receive, signal, fail), refuseOnlyFailures(failures, tasks.length - before);
  let failed = new Set(failures.map(({ run }) => run)), kept = runsThatCount(first, runs, (run) => values.every((own) => run in own), (run) => failed.has(run));
  return {
    contenders,
    seed,
    runs: kept.length,
    periods,
    measures,
    values: values.map((own) => kept.map((run) => own[run])),
    failures
  };
}

// dist-ext/studies/runs/runUntilPrecise.js
var GROWTH = { least: 1.25, most: 3 }, MARGIN = 1.1;
async function runUntilPrecise(targets, { least = 20, most, signal }, extend, widthsOf) {
  let runs = Math.min(least, most), found = await extend(0, runs, void 0), looks = [];
  for (; ; ) {
    let widths = widthsOf(found);
    looks.push({ runs, widths });
    let excess = Math.max(...widths.map((width, at) => width / targets[at].halfWidth)), isReached = excess <= 1;
    if (isReached || runs >= most || signal?.aborted)
      return { found, precision: { targets, looks, isReached } };
    let next = nextLook(runs, excess, most);
    found = await extend(runs, next, found), runs = next;
  }
}
function nextLook(runs, excess, most) {
  let wanted = Number.isNaN(excess) ? Number.POSITIVE_INFINITY : runs * excess * excess * MARGIN, bounded = Math.min(GROWTH.most * runs, Math.max(GROWTH.least * runs, wanted));
  return Math.min(most, Math.ceil(bounded));
}

// dist-ext/studies/runs/precise.js
function runsAsked(precision, asked) {
  return precision?.isReached ? precision.looks.at(-1)?.runs : asked?.most;
}
async function replicateUntilPrecise(scenario, parameters, { targets, most }, options, executor) {
  let { found, precision } = await runUntilPrecise(targets, { most, signal: options.signal }, async (first, runs, before) => {
    let added = await replicate(scenario, parameters, { ...options, first, runs }, executor);
    return before === void 0 ? added : {
      ...added,
      runs: [...before.runs, ...added.runs],
      failures: [...before.failures ?? [], ...added.failures ?? []]
    };
  }, ({ runs }) => targets.map(({ brand, metric, period }) => {
    let values = runs.map((run) => metricValue(run, brand, metric, period)), { low, high } = boundedMeanInterval(values.filter((value) => !Number.isNaN(value)), scenario.level, metricDomain(brand, metric));
    return (high - low) / 2;
  }));
  return { ...found, precision };
}
async function compareUntilPrecise(contenders, { targets, most }, options, executor) {
  let { found, precision } = await runUntilPrecise(targets, { most, signal: options.signal }, async (first, runs, before) => {
    let added = await compare(contenders, { ...options, first, runs }, executor);
    return before === void 0 ? added : {
      ...added,
      runs: before.runs + added.runs,
      values: added.values.map((own, contender) => [...before.values[contender], ...own]),
      failures: [...before.failures ?? [], ...added.failures ?? []]
    };
  }, (comparison) => targets.map((target) => widestDifference(comparison, target)));
  return { ...found, precision };
}
function widestDifference(comparison, target) {
  let widths = comparison.contenders.slice(1).map(({ name }) => {
    let { before, after } = pairedValues(comparison, name, target), { low, high } = pairedDifference(before, after, levelOf(comparison), metricDomain(target.brand, target.metric));
    return (high - low) / 2;
  });
  return Math.max(...widths);
}

export {
  compare,
  runsAsked,
  replicateUntilPrecise,
  compareUntilPrecise
};
