import { isLopsided } from "../../numeric/intervals/boundedInterval.js";
const NOTHING = "–";
const MOST_DIGITS = 4;
/**
 * Writes estimates of the same thing with the same number of digits: as many as their intervals leave
 * meaningful.
 */
export function estimateColumn(estimates, unit, currency, language) {
    const present = estimates.filter((estimate) => estimate !== undefined);
    const { factor, label } = scaleOf(present, unit, currency);
    const scaled = present.map(({ mean, low, high }) => ({
        mean: mean * factor,
        reach: ((high - low) / 2) * factor,
    }));
    const digits = digitsOf(scaled);
    const format = new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // What rounds to 0 has no sign.
        signDisplay: "negative",
    });
    const write = (value) => format.format(value * factor).replace("-", "−");
    const cells = estimates.map((estimate) => {
        if (estimate === undefined || Number.isNaN(estimate.mean))
            return NOTHING;
        const { mean, low, high } = estimate;
        if (Number.isNaN(low) || Number.isNaN(high))
            return write(mean);
        return isLopsided(mean, low, high)
            ? `${write(mean)} (${write(low)}–${write(high)})`
            : `${write(mean)} ± ${write((high - low) / 2)}`;
    });
    return { unit: label, cells };
}
/** Per cent, thousands or millions, so that the numbers of a column stay short. */
function scaleOf(estimates, unit, currency) {
    if (unit === "share")
        return { factor: 100, label: "%" };
    const money = unit === "money" ? currency : "";
    const largest = Math.max(0, ...estimates.map(({ mean }) => Math.abs(mean)).filter(Number.isFinite));
    if (largest >= 1e7)
        return { factor: 1e-6, label: `M ${money}`.trimEnd() };
    if (largest >= 1e4)
        return { factor: 1e-3, label: `k ${money}`.trimEnd() };
    return { factor: 1, label: money };
}
/**
 * Digits behind the point. The middle interval decides: its first digit is worth showing, and a second one if the
 * first is a 1; the narrowest may add one digit, so as not to be written as 0. Without intervals, three digits of the
 * largest number.
 */
function digitsOf(scaled) {
    const reaches = scaled.map((row) => row.reach).filter((reach) => reach > 0);
    const largest = Math.max(0, ...scaled.map(({ mean }) => Math.abs(mean)).filter(Number.isFinite));
    if (reaches.length === 0)
        return clamp(largest === 0 ? 0 : 2 - Math.floor(Math.log10(largest)));
    const sorted = reaches.toSorted((a, b) => a - b);
    const middle = digitsWorth(sorted[Math.floor(sorted.length / 2)]);
    const narrowest = -placeOf(sorted[0]);
    return clamp(Math.max(middle, Math.min(middle + 1, narrowest)));
}
/** Digits behind the point that an interval of this reach leaves meaningful. */
function digitsWorth(reach) {
    const rounded = Number(reach.toPrecision(2)); // 0.0199… is a 2
    const place = placeOf(rounded);
    return rounded / 10 ** place < 2 ? 1 - place : -place;
}
/** Place of the first digit: 0 for 7, −1 for 0.7. */
const placeOf = (value) => Math.floor(Math.log10(value));
const clamp = (digits) => Math.max(0, Math.min(MOST_DIGITS, digits));
