import { log } from "../../functions/deterministicMath.js";
import { errorScale } from "../errorScale.js";
import { leastOf } from "./leastOf.js";
import { linearForecast } from "./linearForecast.js";
/**
 * The local level: what is seen is a level plus noise, and the level takes a step of luck each time. Kalman's filter says
 * where the level is; it bears gaps, over which only the doubt grows.
 *
 *     y(t) = μ(t) + ε,  ε ~ N(0, σ²);   μ(t + 1) = μ(t) + η,  η ~ N(0, q σ²)
 *
 * @param history - at least one value; NaN where nothing was seen, but not at the beginning
 * @param horizon - steps ahead
 * @source Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., chapter 2
 */
export function localLevel(history, horizon) {
    const { ratio, level, doubt, errors } = fitLevel(history);
    const means = Array.from({ length: horizon }, () => level);
    // The unit is the next error's variance, so that what is expected of errors beforehand means the same whatever the ratio.
    const unit = 1 + doubt + ratio;
    return linearForecast(means, means.map((_, ago) => (ago === 0 ? Math.sqrt(1 / unit) : 0)), errorScale(errors.map((error) => error * Math.sqrt(unit)), history, 1), { besides: (a, b) => (doubt + Math.min(a, b) * ratio) / unit });
}
/** The ratio of variances that makes the series most likely. */
export function fitLevel(history) {
    if (history.filter(Number.isFinite).length < 3)
        return filterLevel(history, 1);
    // Over a share, so that everything from no noise to no steps lies within bounds: q = s² / (1 − s)².
    const [share] = leastOf(([at]) => -filterLevel(history, ratioOf(at)).likelihood, [[0, 0.999]]);
    return filterLevel(history, ratioOf(share));
}
const ratioOf = (share) => (share * share) / ((1 - share) * (1 - share));
/** Kalman's filter, begun at the first value, whose doubt is the noise. */
export function filterLevel(history, ratio) {
    let level = history[0];
    let doubt = 1;
    let logs = 0;
    let squares = 0;
    const errors = history.slice(1).map((value) => {
        doubt += ratio;
        if (!Number.isFinite(value))
            return Number.NaN;
        const width = doubt + 1;
        const error = value - level;
        const gain = doubt / width;
        level += gain * error;
        doubt *= 1 - gain;
        logs += log(width);
        squares += (error * error) / width;
        return error / Math.sqrt(width);
    });
    const count = errors.filter(Number.isFinite).length;
    const noise = squares / Math.max(1, count);
    const likelihood = noise > 0 ? -(count * (1 + log(2 * Math.PI) + log(noise)) + logs) / 2 : Number.POSITIVE_INFINITY;
    return { ratio, level, doubt, noise, likelihood, errors };
}
