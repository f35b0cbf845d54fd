import { toParameters } from "../../scenario/compile/toParameters.js";
import { identityOf } from "../../scenario/check/problem.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { summaryRows } from "../../metrics/metrics.js";
import { tasksOf } from "../runs/replicate.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
import { spread } from "../runs/spread.js";
/** The scenario at every combination of the dimensions' values; problems if a path or a value makes no sense. */
export function planSweep(scenario, dimensions, options = {}) {
    const points = combinationsOf(dimensions.map(({ values }) => values));
    return { scenario, dimensions, ...planPoints(scenario, dimensions, points, options) };
}
/** The scenario at some points that spread over the ranges of the dimensions; problems as in `planSweep`. */
export function planDesign(scenario, ranges, points, options = {}) {
    const dimensions = ranges.map(({ path }, index) => {
        const values = [...new Set(points.map((point) => point[index]))].sort((a, b) => a - b);
        return { path, label: path, values };
    });
    return { scenario, dimensions, isSpread: true, ...planPoints(scenario, dimensions, points, options) };
}
/** The scenario at each point: a value for each path. */
export function planPoints(scenario, dimensions, points, options = {}) {
    const readings = points.map((values) => {
        const settings = dimensions.map(({ path }, index) => ({ path, value: values[index] }));
        return { values, ...applySettings(scenario, settings) };
    });
    const problems = readings.flatMap((reading) => reading.problems);
    const plans = readings.flatMap(({ values, scenario: changed }) => changed === undefined ? [] : [{ values, parameters: toParameters(changed, options) }]);
    const identities = problems.map(identityOf);
    const first = problems.filter((problem, index) => identities.indexOf(identityOf(problem)) === index);
    return { plans: first.length > 0 ? [] : plans, problems: first };
}
/**
 * Runs every point of a planned sweep. Run number k meets the same luck at every point (common random numbers), so
 * that points differ by their values alone.
 */
export async function sweep({ plans, problems: _, ...asked }, { runs, seed, progress, signal }, executor) {
    const rows = plans.map(() => []);
    const tasks = sweepTasks(plans, { runs, seed });
    let done = 0;
    const receive = (result, task) => {
        rows[Math.floor(task / runs)][task % runs] = summaryRows(result, task % runs);
        progress?.(++done, tasks.length);
    };
    const failures = [];
    const failedAt = plans.map(() => 0);
    const fail = (message, task) => {
        const point = Math.floor(task / runs);
        failures.push({ of: plans[point].values.join(", "), run: task % runs, message });
        ++failedAt[point];
    };
    await executor.run(tasks, receive, signal, fail);
    refuseOnlyFailures(failures, tasks.length);
    const points = plans.flatMap(({ values }, point) => {
        const finished = Object.keys(rows[point]).length;
        const isWhole = finished > 0 && finished + failedAt[point] === runs;
        return isWhole ? [{ values, rows: rows[point].flat() }] : [];
    });
    return { ...asked, seed, runs, points, failures };
}
/** Every run of a sweep, point by point. */
export function sweepTasks(plans, { runs, seed }) {
    return plans.flatMap(({ parameters }) => tasksOf(parameters, seed, runs));
}
/** The dimensions that the scenario itself asks for. */
export function ownDimensions({ sweep: dimensions }) {
    return dimensions.map(({ vary, from, to, steps, label }) => ({
        path: vary,
        label: label || vary,
        values: spread(from, to, steps),
    }));
}
/** Every combination of one value from each list; the last list runs fastest. */
function combinationsOf(lists) {
    return lists.reduce((before, values) => before.flatMap((chosen) => values.map((value) => [...chosen, value])), [[]]);
}
