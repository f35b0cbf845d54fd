import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  refuseOnlyFailures,
  runsThatCount
} from "./chunk-F36TTD56.js";
import {
  keyFromSeed,
  replicationKey
} from "./chunk-ZWOIC4MG.js";

// dist-all/studies/runs/replicate.js
var WITNESSES = 1e3;
async function replicate(scenario, parameters, options, executor) {
  let { runs, first = 0, seed, progress, signal } = options, results = [], failures = [], done = first, receive = (result, task) => {
    results[first + task] = result, progress?.(++done, runs);
  }, tasks = replicationTasks(parameters, options), fail = (message, task) => {
    failures.push({ of: "", run: first + task, message });
  };
  await executor.run(tasks.slice(first), receive, signal, fail), refuseOnlyFailures(failures, runs - first);
  let failed = new Set(failures.map(({ run }) => run)), kept = runsThatCount(first, runs, (run) => run in results, (run) => failed.has(run));
  return { scenario, parameters, seed, runs: kept.map((run) => results[run]), failures };
}
function replicationTasks(parameters, { runs, seed, witnesses }) {
  return tasksOf(parameters, seed, runs).map((task, run) => run === 0 && witnesses !== void 0 ? withWitnesses(task, witnesses) : task);
}
function tasksOf(parameters, seed, runs) {
  let key = keyFromSeed(seed);
  return Array.from({ length: runs }, (_, run) => ({ parameters, key: replicationKey(key, run) }));
}
function pairedTasks(markets, { runs, seed }) {
  let byMarket = markets.map(({ parameters }) => tasksOf(parameters, seed, runs));
  return Array.from({ length: runs }, (_, run) => byMarket.map((own) => own[run])).flat();
}
function withWitnesses({ parameters, key }, witnesses) {
  return { parameters: { ...parameters, logged: Math.min(witnesses, parameters.consumers) }, key };
}

export {
  WITNESSES,
  replicate,
  replicationTasks,
  tasksOf,
  pairedTasks
};
