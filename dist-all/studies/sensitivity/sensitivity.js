import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { metricValue } from "../../metrics/metrics.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
/**
 * Runs a planned analysis. Run number k meets the same luck at every point (common random numbers), so that points
 * differ by their settings alone and by how luck meets them.
 *
 * @param plans - the plan's points from `compilePlan`
 */
export async function runSensitivity(plan, plans, { progress, signal }, executor) {
    const tasks = sensitivityTasks(plan, plans);
    const found = plan.values.map(() => []);
    let done = 0;
    const receive = (result, task) => {
        const { point, run } = plan.order[task];
        found[point][run] = plan.metrics.map(({ brand, metric, period }) => metricValue(result, brand, metric, period));
        progress?.(++done, tasks.length);
    };
    const failures = [];
    const failedPoints = new Set();
    const fail = (message, task) => {
        const { point, run } = plan.order[task];
        failures.push({ of: plan.values[point].join(", "), run, message });
        failedPoints.add(point);
    };
    await executor.run(tasks, receive, signal, fail);
    refuseOnlyFailures(failures, tasks.length);
    return { ...resultOf(plan, found, failedPoints), runs: done, failures };
}
/** Every run of an analysis, in the order in which they are done. */
export function sensitivityTasks({ seed, luck, order }, plans) {
    const key = keyFromSeed(seed);
    const keys = Array.from({ length: luck.runs }, (_, run) => replicationKey(key, run));
    return order.map(({ point, run }) => ({ parameters: plans[point].parameters, key: keys[run] }));
}
/** @param found - shape [points][runs][metrics], with gaps where an interruption left something unfinished */
function resultOf(plan, found, failed) {
    const has = (point, count) => Object.keys(found[point]).length >= count;
    const unfinished = found.findIndex((_, point) => !has(point, plan.runs) && !failed.has(point));
    const reached = Math.floor((unfinished < 0 ? found.length : unfinished) / plan.width);
    const whole = Array.from({ length: reached }, (_, repeat) => Array.from({ length: plan.width }, (__, at) => repeat * plan.width + at)).filter((repeat) => !repeat.some((point) => failed.has(point)));
    const byMetric = (point, count) => plan.metrics.map((_, metric) => found[point].slice(0, count).map((values) => values[metric]));
    const points = whole
        .flat()
        .map((point) => ({ values: plan.values[point], outcomes: byMetric(point, plan.runs) }));
    const isLuckKnown = plan.luck.points.every((point) => has(point, plan.luck.runs));
    const luck = isLuckKnown
        ? plan.metrics.map((_, metric) => plan.luck.points.map((point) => byMetric(point, plan.luck.runs)[metric]))
        : [];
    return { plan, repeats: whole.length, points, luck };
}
