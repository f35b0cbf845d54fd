import { sortedQuantile } from "../../numeric/inference/sortedQuantile.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { scaleOf } from "../../scenario/compile/simulatedSize.js";
import { drawnTasks } from "../calibrate/drawn.js";
import { sizeOf } from "../calibrate/shown/fitOverTime.js";
import { measureTargets } from "../calibrate/targets/measureTargets.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
import { drawDiscrepancy, seriesKey } from "./discrepancy.js";
import { foreseen } from "./futureTargets.js";
/** Every run of a forecast: scenarios drawn from what is believed, in each alternative, with the same luck. */
export function forecastTasks({ kept, alternatives, ties }) {
    const { unknowns, seed, drawn } = kept;
    return alternatives.flatMap(({ scenario }) => drawnTasks({ scenario, unknowns, seed, ...(ties && { ties }) }, drawn));
}
/**
 * Runs what is believed on into the future. What is not known of the settings, luck, and how reality has kept away from
 * the model until now are all in the quantiles.
 */
export async function forecastFromCalibration(question, { executor, progress, signal }) {
    const { kept, alternatives } = question;
    const { scenario } = alternatives[0];
    const series = foreseen(kept, Object.keys(scenario.brands), scenario.market.days);
    const tasks = forecastTasks(question);
    const futures = tasks.map(() => undefined);
    const failures = [];
    let done = 0;
    const receive = (run, task) => {
        futures[task] = futureOf(run, question, series, task % kept.drawn.length);
        progress(++done, tasks.length);
    };
    await executor.run(tasks, receive, signal, (message, run) => void failures.push({ of: "", run, message }));
    refuseOnlyFailures(failures, tasks.length);
    const byAlternative = alternatives.map((_, at) => futures.slice(at * kept.drawn.length, (at + 1) * kept.drawn.length));
    return {
        question,
        runs: done,
        failures,
        rows: alternatives.flatMap(({ name }, at) => rowsOf(name, series, byAlternative[at])),
        changes: alternatives
            .slice(1)
            .flatMap(({ name }, at) => changesOf(name, series, byAlternative[0], byAlternative[at + 1], kept.level)),
    };
}
/** What a run gives in the periods that come, as far from itself as reality was; shape [series][periods]. */
function futureOf(run, { kept, alternatives: [{ scenario }] }, series, draw) {
    const sizes = kept.drawn[draw];
    const key = keyFromSeed(`discrepancy of ${kept.seed}`);
    const past = measureTargets(run, series.map(({ past: { spans }, ...rest }) => ({ ...rest, spans })));
    const future = measureTargets(run, series.map(({ future: spans, ...rest }) => ({ ...rest, spans })));
    return series.map(({ what, brand, past: { values } }, at) => {
        const size = sizeOf(what, sizes);
        const own = future[at].map((value) => value * size);
        if (what === "rating")
            return shiftedStars(own, past[at], values);
        // Money follows what is sold: the same keeps both away from the model.
        const of = what === "revenue" ? salesOf(series, brand) : at;
        const source = of >= 0 && series[of].past.values.length > 0 ? of : at;
        const followed = {
            observed: series[source].past.values,
            modelled: past[source].map((value) => value * size),
            scale: scaleOf(scenario) * size,
        };
        const factors = drawDiscrepancy(followed, own.length, seriesKey(key, draw, source));
        return own.map((value, period) => value * factors[period]);
    });
}
/** Stars shown change slowly: they begin where they are. */
function shiftedStars(future, past, observed) {
    const last = observed.findLastIndex((value, at) => Number.isFinite(value) && Number.isFinite(past[at]));
    const shift = last < 0 ? 0 : observed[last] - past[last];
    return future.map((value) => Math.min(5, Math.max(1, value + shift)));
}
const salesOf = (series, brand) => series.findIndex((one) => one.what === "sales" && one.brand === brand);
function rowsOf(alternative, series, futures) {
    const done = futures.filter((run) => run !== undefined);
    const own = series.flatMap(({ what, brand, future }, at) => future.map(({ from, to }, period) => ({
        alternative,
        what,
        brand,
        from,
        to,
        ...quantilesOf(done.map((run) => run[at][period])),
    })));
    const sold = series.flatMap(({ what }, at) => (what === "sales" ? [at] : []));
    const shares = sold.flatMap((at) => series[at].future.map(({ from, to }, period) => ({
        alternative,
        what: "share",
        brand: series[at].brand,
        from,
        to,
        ...quantilesOf(done.map((run) => run[at][period] / sold.reduce((sum, other) => sum + run[other][period], 0))),
    })));
    return [...own, ...shares];
}
function quantilesOf(values) {
    const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
    const at = (share) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share));
    return {
        p025: at(0.025),
        p10: at(0.1),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        p975: at(0.975),
    };
}
/** Sums of flows over all that comes, stars at its end: with an alternative minus without, run by run. */
function changesOf(alternative, series, before, after, level) {
    return series.map(({ what, brand }, at) => {
        const whole = (run) => what === "rating" ? run[at][run[at].length - 1] : run[at].reduce((sum, value) => sum + value, 0);
        const changes = before.flatMap((run, draw) => {
            const other = after[draw];
            return run === undefined || other === undefined ? [] : [whole(other) - whole(run)];
        });
        const sorted = changes.filter(Number.isFinite).toSorted((a, b) => a - b);
        const quantile = (share) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share));
        return {
            alternative,
            what,
            brand,
            low: quantile((1 - level) / 2),
            middle: quantile(0.5),
            high: quantile((1 + level) / 2),
            chance: sorted.filter((change) => change > 0).length / sorted.length,
        };
    });
}
