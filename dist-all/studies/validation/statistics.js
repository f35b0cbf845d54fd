import { linearRegression, sampleCorrelation } from "simple-statistics";
/** Gini coefficient of shares: 0 when all are alike, near 1 when one has everything. */
export function giniOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const total = sorted.reduce((sum, value) => sum + value, 0);
    const weighted = sorted.reduce((sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value, 0);
    return weighted / (sorted.length * total);
}
/** Correlation of two columns. */
export function correlationOf(pairs) {
    return sampleCorrelation(pairs.map(([x]) => x), pairs.map(([, y]) => y));
}
/** Slope of the straight line through points. */
export function slopeOf(points) {
    return linearRegression(points.map(([x, y]) => [x, y])).m;
}
/** Standard deviation over the mean. */
export function variationOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
    return Math.sqrt(variance) / mean;
}
