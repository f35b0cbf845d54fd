import { meanAt, valuesAt } from "../../scenario/compile/costs.js";
import { partOf, readRange } from "../designs/design.js";
import { checkRanges } from "../designs/designRanges.js";
import { leverFaults } from "./words/planning.js";
/** Enough for a search; more levers than that need a first look at which of them matter. */
const MOST_LEVERS = 12;
/** Reads `path=lo..hi` and `path=amount[/day|/sale]` and holds them against the scenario: all that is wrong at once. */
export function readLevers(scenario, brand, written, costs) {
    const readings = written.map((text) => readRange(text, "--lever"));
    const ranges = readings.flatMap(({ range }) => (range === undefined ? [] : [range]));
    const checked = checkRanges(scenario, ranges, "--lever");
    const prices = costs.map(readCost);
    const known = new Map(prices.flatMap(({ path, cost }) => (cost === undefined ? [] : [[path, cost]])));
    const todays = checked.ranges.map(({ path }) => meanAt(scenario, path));
    const all = [
        ...scenario.costs.filter(({ of }) => !known.has(of)),
        ...checked.ranges.flatMap(({ path }, at) => {
            const cost = known.get(path);
            return cost === undefined ? [] : [ratesOf(path, cost, todays[at])];
        }),
    ];
    const levers = checked.ranges.map((range, at) => {
        const isEven = valuesAt(scenario, range.path).every((value) => value === todays[at]);
        return { ...range, today: todays[at], isEven, costs: costsOf(range.path, all) };
    });
    const foreign = ranges.filter(({ path }) => !path.startsWith(`brands.${brand}.`));
    const faults = [
        ...countFaults(written.length),
        ...readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
        ...checked.faults,
        ...foreign.map(({ path }) => leverFaults.notOurs(path, brand)),
        ...prices.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
        ...[...known.keys()]
            .filter((path) => !ranges.some((range) => range.path === path))
            .map((path) => leverFaults.costOfNothing(path, ranges.map((range) => range.path))),
    ];
    return { levers, costs: all, faults };
}
/** A cost that was written for a lever: today's value is paid already. */
function ratesOf(of, { amount, per }, today) {
    const rate = (kind) => (per === kind ? amount : 0);
    return { of, paid: today, perSale: rate("sale"), perDay: rate("day"), once: rate("run") };
}
function costsOf(path, costs) {
    return costs
        .filter(({ of }) => of === path)
        .flatMap(({ perSale, perDay, once }) => [
        { amount: once, per: "run" },
        { amount: perDay, per: "day" },
        { amount: perSale, per: "sale" },
    ])
        .filter(({ amount }) => amount !== 0);
}
/** Where today's plan stands between the ends of each lever's range, 0–1; outside of it, the nearer end. */
export function todayParts(levers) {
    return levers.map((lever) => Math.min(1, Math.max(0, partOf(lever, lever.today))));
}
/** Whether today's plan is one that the levers can be set to. */
export function isTodayWithin(levers) {
    return levers.every(({ low, high, today, isEven }) => isEven && today >= low && today <= high);
}
/** Whether a plan sets every lever as it is today, but for the digits that plans are rounded to. */
export function isTodayAgain(levers, plan) {
    const today = todayParts(levers);
    return isTodayWithin(levers) && levers.every((lever, at) => plan[at] === leverValue(lever, today[at]));
}
/** The value at a part of a lever's range; both ends included, whole numbers the nearest. */
export function leverValue({ low, high, isWhole }, part) {
    const value = low + part * (high - low);
    return isWhole ? Math.round(value) : Number(value.toPrecision(6));
}
function readCost(text) {
    const [, path = "", amount, , per = "run"] = /^\s*([^=\s]+)\s*=\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(\/\s*(day|sale))?\s*$/i.exec(text) ?? [];
    const value = Number(amount);
    if (path !== "" && Number.isFinite(value))
        return { path, cost: { amount: value, per: per } };
    return { path, fault: leverFaults.badCost(text) };
}
function countFaults(count) {
    if (count === 0)
        return [leverFaults.none];
    return count <= MOST_LEVERS ? [] : [leverFaults.tooMany(MOST_LEVERS, count)];
}
