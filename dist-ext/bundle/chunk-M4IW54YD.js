import {
  exp,
  log,
  log1p,
  logGamma,
  normalOf
} from "./chunk-X2WNSBB6.js";

// dist-ext/numeric/intervals/intervals.js
import { mean, quantileSorted, sampleVariance } from "simple-statistics";
function meanInterval(values, level = 0.9) {
  if (values.length === 0)
    return { mean: NaN, standardError: NaN, low: NaN, high: NaN, method: "no runs" };
  let centre = mean([...values]);
  if (values.length === 1)
    return { mean: centre, standardError: NaN, low: NaN, high: NaN, method: "one run says nothing of luck" };
  let standardError = Math.sqrt(sampleVariance([...values]) / values.length), reach = standardError * studentQuantile((1 + level) / 2, values.length - 1), method = `Student's t, ${values.length} runs`;
  return { mean: centre, standardError, low: centre - reach, high: centre + reach, method };
}
function studentQuantile(probability, freedom) {
  if (probability < 0.5)
    return -studentQuantile(1 - probability, freedom);
  if (probability === 0.5)
    return 0;
  let tails = 2 * (1 - probability), low = 0, high = 1, z = normalOf(probability), w = freedom / (freedom + z * z * (1 + (z * z + 1) / (2 * freedom)));
  for (let step = 0; step < 200 && high - low > 1e-14 * w; ++step) {
    let error = studentTails(w, freedom) - tails;
    error > 0 ? high = w : low = w;
    let slope = exp((freedom / 2 - 1) * log(w) - 0.5 * log1p(-w) - logBeta(freedom)), next = w - error / slope, previous = w;
    if (w = next > low && next < high ? next : (low + high) / 2, Math.abs(w - previous) <= 1e-15 * w)
      break;
  }
  return Math.sqrt(freedom * (1 - w) / w);
}
function studentChance(t, freedom) {
  return Number.isFinite(t) ? t === 0 ? 1 : studentTails(freedom / (freedom + t * t), freedom) : Number.isNaN(t) ? Number.NaN : 0;
}
function logBeta(freedom) {
  return logGamma(freedom / 2) + 0.5723649429247001 - logGamma((freedom + 1) / 2);
}
function studentTails(w, freedom) {
  let a = freedom / 2, factor = exp(a * log(w) + 0.5 * log1p(-w) - logBeta(freedom));
  return w < (a + 1) / (a + 2.5) ? factor * betaFraction(w, a, 0.5) / a : 1 - 2 * factor * betaFraction(1 - w, 0.5, a);
}
function betaFraction(x, a, b) {
  let c = 1, d = 1 / (1 - (a + b) * x / (a + 1)), fraction = d;
  for (let m = 1; m < 500; ++m) {
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d), c = 1 + even / c, fraction *= d * c;
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    if (d = 1 / (1 + odd * d), c = 1 + odd / c, fraction *= d * c, Math.abs(d * c - 1) < 1e-16)
      break;
  }
  return fraction;
}

export {
  meanInterval,
  studentQuantile,
  studentChance
};
