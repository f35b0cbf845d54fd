import { measuresOf, measureRun } from "./compareMeasures.js";
import { pairedTasks } from "../runs/replicate.js";
import { refuseOnlyFailures, runsThatCount } from "../runs/runFailure.js";
/**
 * Runs a baseline and its alternatives. Run number k meets the same luck in each of them (common random numbers), so
 * that they differ by their settings alone.
 *
 * All contenders finish run k before run k + 1 is begun, so that an interruption leaves pairs.
 */
export async function compare(contenders, options, executor) {
    const { runs, first = 0, seed, periods, progress, signal } = options;
    const measures = measuresOf(contenders[0].scenario, periods);
    const values = contenders.map(() => []);
    const tasks = pairedTasks(contenders, options);
    const before = first * contenders.length;
    let done = before;
    const receive = (result, at) => {
        const task = before + at;
        values[task % contenders.length][runOf(task)] = measureRun(result, measures);
        progress?.(++done, tasks.length);
    };
    const runOf = (task) => Math.floor(task / contenders.length);
    const failures = [];
    const fail = (message, at) => {
        const task = before + at;
        failures.push({ of: contenders[task % contenders.length].name, run: runOf(task), message });
    };
    await executor.run(tasks.slice(before), receive, signal, fail);
    refuseOnlyFailures(failures, tasks.length - before);
    const failed = new Set(failures.map(({ run }) => run));
    const kept = runsThatCount(first, runs, (run) => values.every((own) => run in own), (run) => failed.has(run));
    return {
        contenders,
        seed,
        runs: kept.length,
        periods,
        measures,
        values: values.map((own) => kept.map((run) => own[run])),
        failures,
    };
}
