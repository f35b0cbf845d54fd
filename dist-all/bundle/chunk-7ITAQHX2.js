import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  childKeyHigh,
  childKeyLow,
  randomBits,
  toUniform
} from "./chunk-ZWOIC4MG.js";
import {
  quantileSorted
} from "./chunk-3E6GWLGQ.js";

// dist-all/numeric/intervals/bootstrap.js
function bootstrapIntervals(rows, measure, { level, key, resamples = 1e3 }) {
  let repeated = Array.from({ length: resamples }, (_, resample) => measure(chooseRows(rows, childKeyHigh(key.high, key.low, resample), childKeyLow(key.high, key.low, resample))));
  return repeated[0].map((_, number) => intervalOf(repeated.map((numbers) => numbers[number]), level));
}
function chooseRows(rows, keyHigh, keyLow) {
  return Uint32Array.from({ length: rows }, (_, place) => Math.floor(toUniform(randomBits(keyHigh, keyLow, place)) * rows));
}
function intervalOf(values, level) {
  let sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0)
    return { low: Number.NaN, high: Number.NaN, standardError: Number.NaN };
  let mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length, squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return {
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
    standardError: Math.sqrt(squares / (sorted.length - 1))
  };
}

export {
  bootstrapIntervals
};
