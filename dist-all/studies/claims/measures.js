import { BRAND_METRICS } from "../../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../../metrics/marketMetrics.js";
import { metricValue, WHOLE_MARKET } from "../../metrics/metrics.js";
import { labels, periodWords } from "./words/measured.js";
/** A metric of one brand, over the whole run or over a period such as `last60`. */
export function ofBrand(brand, metric, period = "total") {
    const { name, unit } = BRAND_METRICS[metric];
    const label = labels[brand] ?? brand;
    const when = periodWords(period);
    return {
        about: { en: `${label}’s ${name.en}${when.en}`, it: `${name.it[1]} di ${label}${when.it}` },
        unit,
        of: (run) => metricValue(run, brand, metric, period),
    };
}
/** A metric of the whole market, over the whole run or over a period. */
export function ofMarket(metric, period = "total") {
    const { name, unit } = MARKET_METRICS[metric];
    const when = periodWords(period);
    return {
        about: { en: `${name.en}${when.en}`, it: `${name.it[1]}${when.it}` },
        unit,
        of: (run) => metricValue(run, WHOLE_MARKET, metric, period),
    };
}
/** Something that only one claim asks for. */
export function ownMeasure(en, it, unit, of) {
    return { about: { en, it }, unit, of };
}
/** Sum of a brand's series over days; without a brand, over all of them. */
export function sumOf(run, series, brand = "", from = 0, to = run.days) {
    const count = run.brands.length;
    const only = run.brands.indexOf(brand);
    let sum = 0;
    for (let cell = from * count; cell < to * count; ++cell) {
        if (only < 0 || cell % count === only)
            sum += run.series[series][cell];
    }
    return sum;
}
/** Share of all purchases that would have been something else without reviews and friends. */
export function swayedShare(run, from = 0, to = run.days) {
    return sumOf(run, "swayed", "", from, to) / sumOf(run, "bought", "", from, to);
}
/** Honest reviews posted; without a brand, of all. */
export function reviewsOf(run, brand = "", from = 0, to = run.days) {
    return ["stars1", "stars2", "stars3", "stars4", "stars5"].reduce((sum, stars) => sum + sumOf(run, stars, brand, from, to), 0);
}
