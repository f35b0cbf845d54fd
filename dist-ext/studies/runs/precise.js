import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.js";
import { compare } from "../compare/compare.js";
import { levelOf, pairedValues } from "../compare/compareRows.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { metricValue } from "../../metrics/metrics.js";
import { pairedDifference } from "./pairedDifference.js";
import { replicate } from "./replicate.js";
import { runUntilPrecise } from "./runUntilPrecise.js";
/** Runs that it would have taken without an interruption, or that were allowed; undefined without --precision. */
export function runsAsked(precision, asked) {
    return precision?.isReached ? precision.looks.at(-1)?.runs : asked?.most;
}
/** Runs a scenario until the means of some metrics are known well enough. */
export async function replicateUntilPrecise(scenario, parameters, { targets, most }, options, executor) {
    const { found, precision } = await runUntilPrecise(targets, { most, signal: options.signal }, async (first, runs, before) => {
        const added = await replicate(scenario, parameters, { ...options, first, runs }, executor);
        return before === undefined
            ? added
            : {
                ...added,
                runs: [...before.runs, ...added.runs],
                failures: [...(before.failures ?? []), ...(added.failures ?? [])],
            };
    }, ({ runs }) => targets.map(({ brand, metric, period }) => {
        const values = runs.map((run) => metricValue(run, brand, metric, period));
        const { low, high } = boundedMeanInterval(values.filter((value) => !Number.isNaN(value)), scenario.level, metricDomain(brand, metric));
        return (high - low) / 2;
    }));
    return { ...found, precision };
}
/**
 * Compares until the differences of some metrics are known well enough, in every alternative.
 *
 * @param contenders - the baseline first; the targets' periods must be among the options'
 */
export async function compareUntilPrecise(contenders, { targets, most }, options, executor) {
    const { found, precision } = await runUntilPrecise(targets, { most, signal: options.signal }, async (first, runs, before) => {
        const added = await compare(contenders, { ...options, first, runs }, executor);
        return before === undefined
            ? added
            : {
                ...added,
                runs: before.runs + added.runs,
                values: added.values.map((own, contender) => [...before.values[contender], ...own]),
                failures: [...(before.failures ?? []), ...(added.failures ?? [])],
            };
    }, (comparison) => targets.map((target) => widestDifference(comparison, target)));
    return { ...found, precision };
}
/** Half-width of the difference in the alternative where it is widest; NaN where there is no interval. */
function widestDifference(comparison, target) {
    const widths = comparison.contenders.slice(1).map(({ name }) => {
        const { before, after } = pairedValues(comparison, name, target);
        const { low, high } = pairedDifference(before, after, levelOf(comparison), metricDomain(target.brand, target.metric));
        return (high - low) / 2;
    });
    return Math.max(...widths);
}
