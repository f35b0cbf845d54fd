import { metricValue } from "../../metrics/metrics.js";
import { pairedTasks } from "../runs/replicate.js";
import { refuseOnlyFailures, runsThatCount } from "../runs/runFailure.js";
import { creditsOf, purchasesOf, RULES } from "./rules.js";
import { channelTouchpoints, momentTouchpoints, withoutTouchpoints } from "./touchpoint.js";
import { overChannels, placesOf, touchPathsOf } from "./touchPaths.js";
/**
 * Lays out the removal of each touchpoint of a brand.
 *
 * @param logged - the market with the event log of a sample of its consumers, from which rules are reckoned
 * @param withMoments - whether each micro-moment of each channel is removed too, besides whole channels
 */
export function planAttribution(scenario, logged, brand, withMoments) {
    const unlogged = { ...logged, logged: 0 };
    const channels = channelTouchpoints(logged, brand);
    const moments = withMoments ? momentTouchpoints(logged, brand) : [];
    const without = (touchpoints) => ({
        touchpoints,
        parameters: withoutTouchpoints(unlogged, brand, touchpoints),
    });
    return {
        scenario,
        brand,
        channels,
        moments,
        removals: [
            { touchpoints: [], parameters: logged },
            without(channels),
            ...[...channels, ...moments].map((touchpoint) => without([touchpoint])),
        ],
    };
}
/**
 * Removes each touchpoint in paired runs: run number k meets the same luck whatever is removed, so that what is lost
 * was brought by the touchpoint. From today's runs it reads the paths that analytics would see.
 *
 * All removals finish run k before run k + 1 is begun, so that an interruption leaves pairs.
 */
export async function attribute(plan, options, executor) {
    const { runs, seed, progress, signal } = options;
    const { removals, brand } = plan;
    const found = removals.map(() => []);
    const seen = [];
    const tasks = pairedTasks(removals, options);
    let done = 0;
    const receive = (result, task) => {
        const [removal, run] = [task % removals.length, Math.floor(task / removals.length)];
        found[removal][run] = MEASURED.map((metric) => metricValue(result, brand, metric, "total"));
        if (removal === 0)
            seen[run] = seeRun(result, brand);
        progress?.(++done, tasks.length);
    };
    const failures = [];
    const fail = (message, task) => {
        const [first] = removals[task % removals.length].touchpoints;
        const run = Math.floor(task / removals.length);
        failures.push({ of: [first?.channel, first?.moment].filter(Boolean).join(" "), run, message });
    };
    await executor.run(tasks, receive, signal, fail);
    refuseOnlyFailures(failures, tasks.length);
    const failed = new Set(failures.map(({ run }) => run));
    const kept = runsThatCount(0, runs, (run) => found.every((own) => run in own), (run) => failed.has(run));
    const sights = kept.map((run) => seen[run]);
    return {
        plan,
        seed,
        runs: kept.length,
        removed: found.map((own) => columnsOf(kept.map((run) => own[run]))),
        byChannel: creditsOver(sights.map(({ byChannel }) => byChannel)),
        byMoment: creditsOver(sights.map(({ byMoment }) => byMoment)),
        purchases: sights.map(({ purchases }) => purchases),
        untouched: sights.map(({ untouched }) => untouched),
        failures,
    };
}
const MEASURED = ["sales", "revenue", "profit"];
function seeRun(run, brand) {
    const paths = touchPathsOf(run, brand);
    const perChannel = overChannels(paths);
    const byRule = (reckon) => Object.fromEntries(RULES.map((rule) => [rule, reckon(rule)]));
    return {
        byChannel: byRule((rule) => creditsOf(rule, perChannel, run.channels.length)),
        byMoment: byRule((rule) => creditsOf(rule, paths, placesOf(run))),
        purchases: purchasesOf(paths),
        untouched: purchasesOf(paths.filter(({ touches }) => touches.length === 0)),
    };
}
function columnsOf(rows) {
    const column = (at) => rows.map((row) => row[at]);
    return { sales: column(0), revenue: column(1), profit: column(2) };
}
function creditsOver(runs) {
    return Object.fromEntries(RULES.map((rule) => [rule, runs.map((run) => run[rule])]));
}
