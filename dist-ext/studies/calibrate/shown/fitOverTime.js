import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.js";
/**
 * Lays what was observed over what the calibrated scenarios give, luck included.
 *
 * @param measured - one run of each scenario; shape [drawn][targets][spans]
 * @param level - of the bands, 0–1
 */
export function fitOverTime(targets, drawn, measured, level) {
    return targets.flatMap(({ what, brand, spans, values }, target) => spans.map((span, at) => {
        const own = measured
            .map((run, draw) => run[target][at] * sizeOf(what, drawn[draw]))
            .filter(Number.isFinite)
            .toSorted((a, b) => a - b);
        const quantile = (share) => (own.length === 0 ? Number.NaN : sortedQuantile(own, share));
        return {
            what,
            brand,
            ...span,
            observed: values[at],
            low: quantile((1 - level) / 2),
            middle: quantile(0.5),
            high: quantile((1 + level) / 2),
        };
    }));
}
/** What counts are multiplied by where sizes are not known. */
export function sizeOf(what, { market, reviews }) {
    if (what === "rating")
        return 1;
    return what === "reviews" ? reviews : market;
}
