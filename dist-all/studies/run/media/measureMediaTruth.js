import { impressionsLever, mediaLeversOf } from "./mediaLevers.js";
import { tasksOf } from "../../runs/replicate.js";
import { WEEK, weekSum } from "../../../metrics/weekSums.js";
/**
 * What each channel of a brand, impressions bought on it, its advertising and its gifts bring, week by week: the same runs
 * with and without it. Without a channel means that the brand is not on it from the first day to the last, whatever the timeline says. What a
 * little more brings is measured likewise, with a tenth more of the lever on every day.
 *
 * Contributions do not add up to sales: channels help each other, and people buy without any.
 *
 * @param brand - its number
 */
export async function measureMediaTruth(parameters, brand, { runs, seed, progress, signal }, executor) {
    const levers = mediaLeversOf(parameters, brand);
    const sides = truthSides(parameters, brand);
    const tasks = sides.flatMap((side) => tasksOf(side, seed, runs));
    const kept = sides.map(() => []);
    let done = 0;
    const receive = (run, task) => {
        kept[Math.floor(task / runs)][task % runs] = weeksOf(run, brand, levers);
        progress?.(++done, tasks.length);
    };
    const leaveOut = () => { };
    await executor.run(tasks, receive, signal, leaveOut);
    // Pairs of which one was not finished, or failed, would compare other luck.
    if (kept.some((side) => Object.keys(side).length < runs))
        return [];
    const [whole, ...others] = kept;
    let next = 0;
    return levers.map((lever, at) => {
        const without = others[next++];
        const more = lever.more === undefined ? undefined : others[next++];
        return truthOf(lever.name, at, { whole, without, more });
    });
}
/** The markets that are run: with all levers as they are, then without each, and with more of it. */
export function truthSides(parameters, brand) {
    return [
        parameters,
        ...mediaLeversOf(parameters, brand).flatMap(({ without, more }) => more === undefined ? [without] : [without, more]),
    ];
}
function truthOf(lever, at, { whole, without, more }) {
    const lost = (key) => whole.map((weeks, run) => weeks[key].map((sum, week) => sum - without[run][key][week]));
    const truth = {
        lever,
        sales: lost("sales"),
        revenue: lost("revenue"),
        spend: whole.map(({ spend }) => spend[at]),
    };
    if (more === undefined)
        return truth;
    const gained = (key) => more.map((weeks, run) => sumOf(weeks[key]) - sumOf(whole[run][key]));
    const spend = more.map((weeks, run) => weeks.spend[at] - whole[run].spend[at]);
    return { ...truth, more: { spend, sales: gained("sales"), revenue: gained("revenue") } };
}
function weeksOf(run, brand, levers) {
    const weeks = Math.floor(run.days / WEEK);
    const byWeek = (of) => Float64Array.from({ length: weeks }, (_, week) => of(week));
    return {
        sales: byWeek((week) => weekSum(run, run.series.bought, brand, week)),
        revenue: byWeek((week) => weekSum(run, run.levels.revenue, brand, week)),
        spend: levers.map(({ name }) => sumOf(byWeek((week) => leverSpend(run, brand, name, week)))),
    };
}
/** What a brand spends on one lever in a week. */
function leverSpend({ media, brands, channels }, brand, lever, week) {
    const cell = (channel) => (week * channels.length + channel) * brands.length + brand;
    const channel = channels.indexOf(lever);
    if (channel >= 0)
        return media.spend[cell(channel)];
    const bought = channels.findIndex((name) => impressionsLever(name) === lever);
    if (bought >= 0)
        return media.adSpend[cell(bought)];
    return media[lever === "seeding" ? "seeding" : "advertising"][week * brands.length + brand];
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
