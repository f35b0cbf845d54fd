import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { refuseOnlyFailures, runsThatCount } from "./runFailure.js";
/** Consumers of the first run whose journeys charts of single journeys are drawn from. */
export const WITNESSES = 1000;
/**
 * Runs a scenario many times.
 *
 * Run number k depends on the seed and on k alone: the first 100 of 200 runs are the 100 runs. After an abort the
 * runs kept are the first ones without a gap, so they too are what a shorter command would have given.
 *
 * @param parameters - what `toParameters` made of the scenario
 */
export async function replicate(scenario, parameters, options, executor) {
    const { runs, first = 0, seed, progress, signal } = options;
    const results = [];
    const failures = [];
    let done = first;
    const receive = (result, task) => {
        results[first + task] = result;
        progress?.(++done, runs);
    };
    const tasks = replicationTasks(parameters, options);
    const fail = (message, task) => void failures.push({ of: "", run: first + task, message });
    await executor.run(tasks.slice(first), receive, signal, fail);
    refuseOnlyFailures(failures, runs - first);
    const failed = new Set(failures.map(({ run }) => run));
    const kept = runsThatCount(first, runs, (run) => run in results, (run) => failed.has(run));
    return { scenario, parameters, seed, runs: kept.map((run) => results[run]), failures };
}
/** Every run of replications; the first one may have more witnesses. */
export function replicationTasks(parameters, { runs, seed, witnesses }) {
    return tasksOf(parameters, seed, runs).map((task, run) => run === 0 && witnesses !== undefined ? withWitnesses(task, witnesses) : task);
}
/** The runs of one set of parameters. Other parameters with the same seed meet the same luck, run by run. */
export function tasksOf(parameters, seed, runs) {
    const key = keyFromSeed(seed);
    return Array.from({ length: runs }, (_, run) => ({ parameters, key: replicationKey(key, run) }));
}
/** Runs of several markets that meet the same luck: run k of each of them, then run k + 1. */
export function pairedTasks(markets, { runs, seed }) {
    const byMarket = markets.map(({ parameters }) => tasksOf(parameters, seed, runs));
    return Array.from({ length: runs }, (_, run) => byMarket.map((own) => own[run])).flat();
}
/** The same run with so many consumers logged, which changes nothing of what happens in it. */
function withWitnesses({ parameters, key }, witnesses) {
    return { parameters: { ...parameters, logged: Math.min(witnesses, parameters.consumers) }, key };
}
