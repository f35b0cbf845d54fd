import { drawPaths } from "../../numeric/series/drawPaths.js";
import { quantileAt } from "../../numeric/series/forecast.js";
import { forecastBy } from "./methods.js";
import { periodsAhead } from "./periodsAhead.js";
import { recommend } from "./recommend.js";
import { askedOf, situationAt } from "./target.js";
/** Chances below the values that are told. */
export const QUANTILES = {
    p025: 0.025,
    p10: 0.1,
    p25: 0.25,
    p50: 0.5,
    p75: 0.75,
    p90: 0.9,
    p975: 0.975,
};
/** Fewer past forecasts of a series itself say too little of its bands; then those of all series are counted. */
const ENOUGH = 10;
/** Futures that are drawn for chances of a threshold. */
const FUTURES = 4000;
/** Forecasts every series by the method that suits them, or by the one that was asked for. */
export function forecastAll(data, options) {
    const recommendation = recommend(data, { ...options, asked: options.method });
    const series = [];
    const without = [];
    for (const target of askedOf(data)) {
        const found = forecastOne(data, target, recommendation, options);
        if (found === undefined)
            without.push(target.name);
        else
            series.push(found);
    }
    return { data, recommendation, series, without };
}
function forecastOne(data, target, { method, reason, cells }, options) {
    const { horizon, luck } = options;
    const situation = situationAt(data, target, { seen: target.values.length, horizon, luck });
    // What lacks something takes what comes next to it; a method that was asked for is not replaced in silence.
    const ways = options.method ? [method] : waysOf(method, target);
    for (const way of ways) {
        const forecast = forecastBy(way, situation);
        if (forecast === undefined)
            continue;
        const ahead = aheadOf(forecast, data, target, options);
        return {
            target,
            method: way,
            reason: way === method ? reason : way === "bass" ? "size" : "fallback",
            ahead,
            past: pastOf(cells, way, target),
        };
    }
    return undefined;
}
/** Fewer values than this tell less than the size of the market does. */
const FEW = 4;
/** What is tried for a series in turn, the method for all of them first; of a new product what its market's size tells. */
function waysOf(method, { size, values }) {
    const bySize = size === undefined ? [] : ["bass"];
    return values.filter(Number.isFinite).length < FEW
        ? [...bySize, method, "combined", "naive"]
        : [method, ...bySize, "combined", "naive"];
}
function aheadOf(forecast, data, target, { horizon, threshold, isOfTotal = false, key }) {
    const periods = periodsAhead(data, target, horizon);
    const chances = threshold === undefined
        ? undefined
        : chancesOf(drawPaths(forecast, FUTURES, key), threshold, isOfTotal ? soldBy(target) : undefined);
    return periods.map((period, step) => ({
        period,
        step: step + 1,
        quantiles: Object.fromEntries(Object.entries(QUANTILES).map(([name, chance]) => [name, quantileAt(forecast.quantiles[step], chance)])),
        ...chances?.[step],
    }));
}
const soldBy = ({ values }) => values.filter(Number.isFinite).reduce((sum, value) => sum + value, 0);
/** Shares of futures that reach a threshold in a period, and in one up to it. */
function chancesOf(paths, threshold, before) {
    const steps = paths[0].length;
    const [now, by] = [new Float64Array(steps), new Float64Array(steps)];
    for (const path of paths) {
        let isReached = false;
        let total = before ?? 0;
        path.forEach((value, step) => {
            total += value;
            const isNow = (before === undefined ? value : total) >= threshold;
            isReached ||= isNow;
            if (isNow)
                now[step] += 1;
            if (isReached)
                by[step] += 1;
        });
    }
    return Array.from(now, (count, step) => ({
        chance: count / paths.length,
        chanceBy: by[step] / paths.length,
    }));
}
function pastOf(cells, method, { name }) {
    const all = cells.filter((cell) => cell.method === method);
    const own = all.filter(({ series }) => series === name);
    const isOwn = own.length >= ENOUGH;
    const counted = isOwn ? own : all;
    return { inside: counted.filter(({ inside }) => inside[1]).length, of: counted.length, isOwn };
}
