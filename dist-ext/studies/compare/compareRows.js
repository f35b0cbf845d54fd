import { quantileSorted } from "simple-statistics";
import { betweenAlternatives } from "./compareBetween.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { pairedDifference } from "../runs/pairedDifference.js";
/** Every metric of every alternative against the baseline, over the periods asked for. */
export function differenceRows(comparison, level = levelOf(comparison)) {
    return overAlternatives(comparison, ({ day }) => day === undefined).map(({ contender, measure: { brand, metric, period }, before, after }) => ({
        contender,
        brand,
        metric,
        period,
        ...pairedDifference(before, after, level, metricDomain(brand, metric)),
    }));
}
/** Every metric of each pair of alternatives, over the periods asked for; nothing with a single alternative. */
export function betweenRows(comparison, level = levelOf(comparison)) {
    return betweenAlternatives(comparison).flatMap((pair) => differenceRows(pair, level).map((row) => ({ against: pair.contenders[0].name, ...row })));
}
/** Every metric of every alternative against the baseline, week by week. */
export function weekDifferenceRows(comparison, level = levelOf(comparison)) {
    return overAlternatives(comparison, ({ day }) => day !== undefined).map(({ contender, measure: { brand, metric, day = 0 }, before, after }) => {
        const { difference, low, high } = pairedDifference(before, after, level, metricDomain(brand, metric));
        const bands = bandsOf(after.map((value, run) => value - before[run]));
        return { contender, brand, metric, day, difference, low, high, ...bands };
    });
}
/** The two lists of numbers behind one difference, run by run. */
export function pairedValues({ contenders, measures, values }, contender, wanted) {
    const at = measures.findIndex(({ brand, metric, period }) => brand === wanted.brand && metric === wanted.metric && period === wanted.period);
    const alternative = contenders.findIndex(({ name }) => name === contender);
    const take = (own) => own.map((run) => run[at]);
    return { before: take(values[0]), after: take(values[alternative]) };
}
/** The level of the baseline's intervals holds for all. */
export function levelOf({ contenders }) {
    return contenders[0].scenario.level;
}
function overAlternatives({ contenders, measures, values }, isWanted) {
    const wanted = measures.flatMap((measure, at) => (isWanted(measure) ? [{ measure, at }] : []));
    return contenders.slice(1).flatMap(({ name }, index) => wanted.map(({ measure, at }) => ({
        contender: name,
        measure,
        before: values[0].map((run) => run[at]),
        after: values[index + 1].map((run) => run[at]),
    })));
}
function bandsOf(gains) {
    const sorted = gains.filter((gain) => !Number.isNaN(gain)).toSorted((a, b) => a - b);
    const at = (part) => (sorted.length === 0 ? Number.NaN : quantileSorted(sorted, part));
    return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
