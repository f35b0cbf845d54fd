import { readRange } from "../../studies/designs/design.js";
import { checkRanges } from "../../studies/designs/designRanges.js";
import { readMetric } from "../../studies/sensitivity/sensitivityMetric.js";
import { varyFaults } from "../../studies/designs/words/ranges.js";
import { joinFaults } from "../../language/fault.js";
import { focusBrand } from "../../report/document/names.js";
import { CliError } from "../cliError.js";
import { designFaults } from "../words/commandFaults.js";
/**
 * The ranges that `--vary` asks for; without it, those of the scenario's own sweep.
 *
 * @throws {CliError} with all that is wrong with them
 */
export function rangesAsked(scenario, varied) {
    const written = varied?.map(rangeOf) ?? scenario.sweep.map(({ vary, from, to }) => ({ path: vary, low: from, high: to }));
    if (written.length === 0)
        throw new CliError(varyFaults.nothingToVary(true));
    const { ranges, faults } = checkRanges(scenario, written);
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
    return ranges;
}
/** What a sweep keeps of a run takes some 30 kB, so that more runs would fill the memory. */
const MOST_RUNS = 50_000;
/** @throws {CliError} if a design takes more runs than there is room for */
export function refuseTooManyRuns(points, runs) {
    if (points * runs > MOST_RUNS)
        throw new CliError(designFaults.tooManyRuns(MOST_RUNS, points, runs));
}
/** What `--metric` asks for; without it, the share of the brand in focus. */
export function metricsAsked(scenario, texts) {
    const readings = (texts ?? [`${focusBrand(scenario)}.share.total`]).map((text) => readMetric(text, scenario));
    const faults = readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
    const metrics = readings.flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
    return metrics.filter(({ name }, at) => metrics.findIndex((metric) => metric.name === name) === at);
}
function rangeOf(text) {
    const { range, fault } = readRange(text);
    if (range === undefined)
        throw new CliError(fault);
    return range;
}
