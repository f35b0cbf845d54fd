import {
  meanInterval,
  studentQuantile
} from "./chunk-M4IW54YD.js";
import {
  exp,
  log
} from "./chunk-X2WNSBB6.js";

// dist-ext/numeric/intervals/boundedInterval.js
var UNBOUNDED = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
function boundedMeanInterval(values, level, [least, most]) {
  let plain = meanInterval(values, level), { mean, standardError } = plain;
  if (!(Number.isFinite(least) || Number.isFinite(most)) || !(standardError > 0))
    return plain;
  let reach = studentQuantile((1 + level) / 2, values.length - 1) * standardError, method = (of) => `Student's t of the ${of}, ${values.length} runs`;
  if (!(mean > least && mean < most))
    return { ...plain, low: Math.max(least, plain.low), high: Math.min(most, plain.high) };
  if (!Number.isFinite(most)) {
    let factor = exp(reach / (mean - least)), ends2 = { low: least + (mean - least) / factor, high: least + (mean - least) * factor };
    return { ...plain, ...ends2, method: method("logarithm") };
  }
  if (!Number.isFinite(least)) {
    let factor = exp(reach / (most - mean)), ends2 = { low: most - (most - mean) * factor, high: most - (most - mean) / factor };
    return { ...plain, ...ends2, method: method("logarithm") };
  }
  let [below, above] = [(mean - least) / (most - least), (most - mean) / (most - least)], place = log(below) - log(above), stretched = reach / (most - least) / (below * above), at = (logit) => least + (most - least) / (1 + exp(-logit)), ends = { low: at(place - stretched), high: at(place + stretched) };
  return { ...plain, ...ends, method: method("logit") };
}
function differenceDomain([least, most]) {
  let width = most - least;
  return [-width, width];
}
var LOPSIDED = 0.25;
function isLopsided(mean, low, high) {
  return Math.abs((low + high) / 2 - mean) > LOPSIDED * (high - low) / 2;
}

export {
  UNBOUNDED,
  boundedMeanInterval,
  differenceDomain,
  isLopsided
};
