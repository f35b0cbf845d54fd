import { log } from "../../numeric/functions/deterministicMath.js";
import { quantileAt } from "../../numeric/series/forecast.js";
import { crps, naiveError, pinballLoss, weightedIntervalScore } from "../../numeric/series/scores.js";
import { forecastBy } from "../forecast/methods.js";
import { situationAt } from "../forecast/target.js";
/** Levels of the intervals that are scored. */
const LEVELS_SCORED = [0.5, 0.8, 0.95];
/**
 * Forecasts made in the past as if nothing were known of what came, one after another, and what each was worth.
 *
 * A method that lacks something at a time, a season not yet gone through say, makes none there.
 *
 * @source rolling origin: Tashman (2000), Out-of-sample tests of forecasting accuracy, Int. J. Forecasting 16(4), 437–450
 */
export function rollingScores(data, rolling) {
    const cells = [];
    for (const target of data.targets.filter(({ name }) => rolling.only?.has(name) !== false)) {
        for (const seen of originsOf(target, rolling)) {
            const horizon = Math.min(rolling.horizon, target.values.length - seen);
            const situation = situationAt(data, target, { seen, horizon, luck: rolling.luck });
            for (const method of rolling.methods) {
                if (rolling.isStopped?.())
                    return cells;
                const forecast = forecastBy(method, situation);
                forecast?.quantiles.forEach((values, step) => {
                    const truth = target.values[seen + step];
                    if (Number.isFinite(truth))
                        cells.push({
                            ...scored(values, truth, situation.history),
                            method,
                            seen,
                            step: step + 1,
                            series: target.name,
                            length: target.values.length,
                        });
                });
            }
        }
    }
    return cells;
}
function originsOf({ values }, { first, last = values.length - 1, most }) {
    const end = Math.min(last, values.length - 1);
    const all = Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at).filter((seen) => values.slice(seen).some(Number.isFinite));
    if (all.length <= most)
        return all;
    return Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / Math.max(1, most - 1))]);
}
function scored(values, truth, history) {
    const median = quantileAt(values, 0.5);
    const intervals = LEVELS_SCORED.map((level) => ({
        level,
        low: quantileAt(values, 0.5 - level / 2),
        high: quantileAt(values, 0.5 + level / 2),
    }));
    // Below a thousandth of what was seen a value counts as that: the logarithm of nothing has no end.
    const least = Math.max(1e-9, 1e-3 * Math.max(truth, ...history.filter(Number.isFinite), values[100]));
    const logarithm = (value) => log(Math.max(value, least));
    const yardstick = naiveError(history);
    const holds = ({ low, high }) => low <= truth && truth <= high;
    return {
        truth,
        median,
        crps: crps(values, truth),
        crpsOfLogs: crps(values.map(logarithm), logarithm(truth)),
        wis: weightedIntervalScore(median, intervals, truth),
        pinball: (pinballLoss(quantileAt(values, 0.1), 0.1, truth) + pinballLoss(quantileAt(values, 0.9), 0.9, truth)) /
            2,
        scaledError: yardstick > 0 ? Math.abs(truth - median) / yardstick : Number.NaN,
        inside: [holds(intervals[0]), holds(intervals[1]), holds(intervals[2])],
    };
}
