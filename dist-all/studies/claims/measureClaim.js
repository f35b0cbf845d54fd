import { boundedMeanInterval, UNBOUNDED } from "../../numeric/intervals/boundedInterval.js";
import { pairedInterval } from "../../numeric/intervals/pairedInterval.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { tasksOf } from "../runs/replicate.js";
import { UNIT_BOUNDS } from "../../metrics/metric.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
import { USUAL_SIZE } from "./claim.js";
import { claimMarket } from "./markets/claimMarket.js";
/** The two scenarios of a claim, ready to run. */
export function sidesOf(claim, size) {
    const [from, to] = sidesAtSize(claim, size).map(readySide);
    return [from, to];
}
/** Whether a claim can be tried at some size: a market may be too small for what a claim does to it. */
export function fitsSize(claim, size) {
    return sidesAtSize(claim, size).every(({ problems }) => problems.length === 0);
}
function sidesAtSize(claim, { consumers, days }) {
    const sized = { "market.consumers": consumers, "market.days": days };
    const base = change({ scenario: claimMarket(claim.market), problems: [] }, { ...sized, ...claim.given });
    return [change(base, claim.from), change(base, claim.to)];
}
/**
 * Tries a claim: paired runs with the same luck on both sides, and the mean of what changed.
 *
 * An interrupted experiment is judged by the pairs that were finished.
 */
export async function measureClaim(claim, { seed, progress, signal, fail, level = 0.9, ...asked }, executor) {
    const size = { ...USUAL_SIZE, ...claim.size, ...asked };
    const tasks = sidesOf(claim, size).flatMap((side) => tasksOf(toParameters(side), seed, size.runs));
    const values = claim.expects.map(() => tasks.map(() => Number.NaN));
    const failures = [];
    let done = 0;
    await executor.run(tasks, (result, task) => {
        claim.expects.forEach(({ measure }, row) => {
            values[row][task] = measure.of(result);
        });
        progress?.(++done, tasks.length);
    }, signal, (message, task) => void failures.push({ of: claim.id, run: task % size.runs, message }));
    refuseOnlyFailures(failures, tasks.length);
    failures.forEach((failure) => fail?.(failure));
    const consequences = claim.expects.map((consequence, row) => {
        const before = values[row].slice(0, size.runs);
        const after = values[row].slice(size.runs);
        const domain = UNIT_BOUNDS[consequence.measure.unit];
        const effect = effectOf(before, after, level, domain);
        const relative = relativeOf(before, after, level, domain);
        const asked = atLeast(before, consequence);
        // Values that were grown by a part leave the domain.
        const beyond = effectOf(asked, after, level, consequence.by === undefined ? domain : UNBOUNDED);
        const verdict = judge(consequence, beyond);
        return { ...consequence, before, after, effect, relative, verdict };
    });
    return { claim, size, seed, consequences };
}
/** What a change can be as a part of a number that is never below zero. */
const LOST_AT_MOST = [-1, Number.POSITIVE_INFINITY];
/** The same claim where it should stop holding. */
export function atBoundary(claim) {
    return { ...claim, given: { ...claim.given, ...claim.boundary?.given } };
}
/** The mean change over the runs in which both sides had something to measure. */
function effectOf(before, after, level, domain) {
    const both = before.flatMap((_, run) => (Number.isNaN(before[run] + after[run]) ? [] : [run]));
    return pairedInterval(both.map((run) => before[run]), both.map((run) => after[run]), level, domain);
}
/**
 * The mean change as a part of the mean before. Its luck is that of the runs' distances from that part (ratio
 * estimator). Of what cannot be negative no more than all can be lost.
 *
 * @source Cochran (1977), Sampling Techniques, 3rd ed., section 6.4
 */
function relativeOf(before, after, level, [least]) {
    const both = before.flatMap((_, run) => (Number.isNaN(before[run] + after[run]) ? [] : [run]));
    const sum = (values) => both.reduce((total, run) => total + values[run], 0);
    const base = sum(before) / both.length;
    const ratio = sum(after) / sum(before);
    const parts = both.map((run) => ratio - 1 + (after[run] - ratio * before[run]) / Math.abs(base));
    return boundedMeanInterval(parts, level, least >= 0 ? LOST_AT_MOST : UNBOUNDED);
}
/** What the other side must exceed: the values before, grown by the part that the consequence asks for. */
export function atLeast(before, { by = 0, expected }) {
    return before.map((value) => value + (expected === "rises" ? by : -by) * value);
}
/** Supported when the whole interval lies on the expected side of zero, not supported when on the other. */
function judge({ expected }, { low, high }) {
    if (low > 0)
        return expected === "rises" ? "supported" : "notSupported";
    if (high < 0)
        return expected === "falls" ? "supported" : "notSupported";
    return "cannotTell";
}
function change(reading, settings) {
    if (reading.scenario === undefined)
        return reading;
    const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
    return applySettings(reading.scenario, list);
}
function readySide({ scenario, problems }) {
    if (scenario === undefined)
        throw new Error(problems.map(({ message }) => message.en).join(" "));
    return scenario;
}
