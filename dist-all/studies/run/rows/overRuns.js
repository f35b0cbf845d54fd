import { mean, quantileSorted } from "simple-statistics";
/** Middle and bands of a number over runs; runs without a value are left out, and NaN is what remains of none. */
export function quantilesOver(values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
    const at = (part) => (sorted.length === 0 ? Number.NaN : quantileSorted(sorted, part));
    return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}
/** The median run, and what holds nine runs in ten. */
export function intervalOver(values) {
    const { p05, p50, p95 } = quantilesOver(values);
    return { value: p50, low: p05, high: p95 };
}
/** Mean over the runs that have a value. */
export function meanOver(values) {
    const known = values.filter((value) => !Number.isNaN(value));
    return known.length === 0 ? Number.NaN : mean(known);
}
