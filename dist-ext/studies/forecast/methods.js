import { bassLeastSquares } from "../../numeric/series/growth/bassLeastSquares.js";
import { combined } from "../../numeric/series/combined.js";
import { crossSeries, FEWEST_OTHERS } from "../../numeric/series/crossSeries.js";
import { drawCurves } from "../../numeric/series/growth/curvePriors.js";
import { curveWithSize } from "../../numeric/series/growth/curveWithSize.js";
import { drift } from "../../numeric/series/drift.js";
import { ets } from "../../numeric/series/smoothing/ets.js";
import { exponentialSmoothing } from "../../numeric/series/smoothing/exponentialSmoothing.js";
import { mapped, stepsOf } from "../../numeric/series/forecast.js";
import { dampedTrend, holt } from "../../numeric/series/smoothing/holt.js";
import { localLevel } from "../../numeric/series/smoothing/localLevel.js";
import { naive } from "../../numeric/series/naive.js";
import { nothingYet } from "../../numeric/series/nothingYet.js";
import { ofRoots } from "../../numeric/series/ofRoots.js";
import { findSeason, seasonAt } from "../../numeric/series/season.js";
import { seasonalNaive } from "../../numeric/series/seasonalNaive.js";
import { theta } from "../../numeric/series/smoothing/theta.js";
/** Every way to forecast a series without simulating, by the name that is typed. */
export const METHODS = [
    "naive",
    "seasonal-naive",
    "drift",
    "ses",
    "holt",
    "damped",
    "ets",
    "theta",
    "local-level",
    "combined",
    "bass-fit",
    "bass",
    "nui",
    "gompertz",
    "curves",
    "analogues",
];
/** Luck that draws each kind of curve when it is first asked for. */
export function luckOf(key, years) {
    const drawn = new Map();
    return {
        key,
        curves(form) {
            const kept = drawn.get(form) ?? drawCurves(form, years, key);
            drawn.set(form, kept);
            return kept;
        },
    };
}
/**
 * A forecast by a method.
 *
 * Gaps within the past are bridged by a straight line; of a gap at its end the steps are forecast too and left out. What
 * is sold can be no less than nothing.
 *
 * @returns nothing where the method lacks something: points, a season, the size of the market, other series
 */
export function forecastBy(method, situation) {
    const { history, horizon } = situation;
    const seen = lastSeen(history) + 1;
    const bridged = bridge(history.slice(0, seen));
    const gap = history.length - seen;
    const forecast = methodOf(method, { ...situation, history: bridged, horizon: horizon + gap });
    return forecast && stepsOf(forecast, gap, horizon);
}
function methodOf(method, situation) {
    const { history, horizon, season, size, luck, others, besides } = situation;
    const curve = (form) => size === undefined
        ? undefined
        : curveWithSize(history, horizon, { draws: luck.curves(form), size, key: luck.key });
    if (method === "bass" || method === "nui" || method === "gompertz")
        return curve(method);
    if (method === "curves")
        return together(["bass", "nui", "gompertz"].map(curve));
    if (history.length === 0)
        return undefined;
    if (method === "analogues")
        return crossSeries({ values: history, ...(besides && { besides }) }, others(), horizon);
    if (!history.some((value) => value > 0))
        return nothingYet(history.length, horizon);
    if (method === "seasonal-naive")
        return season > 1 && history.length > season ? seasonalNaive(history, horizon, season) : undefined;
    if (method === "bass-fit")
        return history.length < 4 ? undefined : bassLeastSquares(history, horizon);
    if (method === "naive")
        return naive(history, horizon);
    if (method === "drift")
        return history.length < 2 ? undefined : drift(history, horizon);
    return withSeason(smoothers[method], situation);
}
/**
 * Equal weights of: the last value, the last value and a smoothed level with errors that grow with size, a damped trend.
 * Which four, was chosen on two series (docs/forecasting.md), not on those it is applied to.
 */
const equalWeights = (history, horizon) => combined([naive, ofRoots(naive), ofRoots(exponentialSmoothing), dampedTrend].map((member) => member(history, horizon)));
const smoothers = {
    ses: exponentialSmoothing,
    holt,
    damped: dampedTrend,
    ets,
    theta,
    "local-level": localLevel,
    combined: equalWeights,
};
/** Smoothers look no further back: what is older weighs nothing in them, and long series would take minutes. */
const LONGEST = 400;
/** A smoother without the season, which is taken out beforehand and added again. */
function withSeason(smoother, { history: whole, horizon, season }) {
    const history = whole.slice(-LONGEST);
    const found = findSeason(history, season);
    if (found === undefined)
        return smoother(history, horizon);
    // Lifted above 0, so that smoothers, which never go below it, are not cut off where the season will lift them again.
    const lift = Math.max(0, ...found.added);
    const plain = history.map((value, at) => value - seasonAt(found, at) + lift);
    return mapped(smoother(plain, horizon), (value, step) => Math.max(0, value - lift + seasonAt(found, history.length + step)));
}
function together(members) {
    const whole = members.filter((member) => member !== undefined);
    return whole.length < members.length ? undefined : combined(whole);
}
function lastSeen(history) {
    return history.findLastIndex((value) => Number.isFinite(value));
}
/** The series with its gaps bridged by straight lines; gaps before the first value are left out. */
function bridge(history) {
    const first = history.findIndex((value) => Number.isFinite(value));
    const values = history.slice(Math.max(0, first));
    return values.map((value, at) => {
        if (Number.isFinite(value))
            return value;
        const before = values.slice(0, at).findLastIndex((other) => Number.isFinite(other));
        const after = at + values.slice(at).findIndex((other) => Number.isFinite(other));
        return values[before] + ((values[after] - values[before]) * (at - before)) / (after - before);
    });
}
/** Why a method cannot be used; nothing where it can. */
export function lackOf(method, { history, season, size, others }) {
    const seen = history.filter(Number.isFinite).length;
    if (["bass", "nui", "gompertz", "curves"].includes(method))
        return size === undefined ? "size" : undefined;
    if (method === "analogues")
        return others().length < FEWEST_OTHERS ? "others" : seen < 1 ? "points" : undefined;
    if (method === "seasonal-naive")
        return season < 2 || seen <= season ? "season" : undefined;
    const least = method === "bass-fit" ? 4 : method === "drift" ? 2 : 1;
    return seen < least ? "points" : undefined;
}
