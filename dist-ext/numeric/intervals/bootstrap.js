import { quantileSorted } from "simple-statistics";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.js";
/**
 * How far luck in the choice of rows moves numbers computed from all rows: they are computed again and again from
 * rows drawn with replacement.
 *
 * @param rows - number of rows
 * @param measure - the numbers, from the places of the rows chosen; resamples that give NaN are left out
 * @param level - share of the resamples within the interval, strictly between 0 and 1
 * @returns an interval between two quantiles of the resamples for each number; NaN if none could be computed
 * @source Efron (1979), Bootstrap methods: another look at the jackknife, Ann. Stat. 7(1), 1–26.
 *   doi:10.1214/aos/1176344552
 */
export function bootstrapIntervals(rows, measure, { level, key, resamples = 1000, }) {
    const repeated = Array.from({ length: resamples }, (_, resample) => measure(chooseRows(rows, childKeyHigh(key.high, key.low, resample), childKeyLow(key.high, key.low, resample))));
    return repeated[0].map((_, number) => intervalOf(repeated.map((numbers) => numbers[number]), level));
}
function chooseRows(rows, keyHigh, keyLow) {
    return Uint32Array.from({ length: rows }, (_, place) => Math.floor(toUniform(randomBits(keyHigh, keyLow, place)) * rows));
}
function intervalOf(values, level) {
    const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
    if (sorted.length === 0)
        return { low: Number.NaN, high: Number.NaN, standardError: Number.NaN };
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return {
        low: quantileSorted(sorted, (1 - level) / 2),
        high: quantileSorted(sorted, (1 + level) / 2),
        standardError: Math.sqrt(squares / (sorted.length - 1)),
    };
}
