import {
  pairedInterval
} from "./chunk-ZW4RTZRU.js";
import {
  UNBOUNDED
} from "./chunk-U4LD5IBN.js";
import {
  normalOf
} from "./chunk-X2WNSBB6.js";

// dist-ext/studies/runs/pairedDifference.js
import { mean, sampleVariance } from "simple-statistics";
function pairedDifference(before, after, level = 0.9, domain = UNBOUNDED) {
  let known = before.flatMap((_, run) => Number.isNaN(before[run]) || Number.isNaN(after[run]) ? [] : [run]), [one, other] = [before, after].map((values) => known.map((run) => values[run])), gains = other.map((value, run) => value - one[run]), { mean: difference, low, high, method } = pairedInterval(one, other, level, domain), baseline = meanOf(one), chance = wilsonInterval(gains.reduce((won, gain) => won + pointsOf(gain), 0), gains.length, level);
  return {
    baseline,
    alternative: meanOf(other),
    difference,
    low,
    high,
    verdict: verdictOf(gains, low, high),
    relative: baseline === 0 ? Number.NaN : difference / Math.abs(baseline),
    chanceHigher: chance.share,
    chanceLow: chance.low,
    chanceHigh: chance.high,
    pairing: pairingOf(one, other, gains),
    runs: gains.length,
    method: `${method}; chance: share of paired runs, Wilson's interval`
  };
}
function verdictOf(gains, low, high) {
  return gains.length > 0 && gains.every((gain) => gain === 0) ? "same" : low > 0 ? "higher" : high < 0 ? "lower" : "cannot tell";
}
function pairingOf(before, after, gains) {
  if (gains.length < 2)
    return Number.NaN;
  let [one, other, paired] = [before, after, gains].map((values) => sampleVariance([...values]));
  return (one + other) / paired;
}
var pointsOf = (gain) => gain > 0 ? 1 : gain === 0 ? 0.5 : 0, meanOf = (values) => values.length === 0 ? Number.NaN : mean([...values]);
function wilsonInterval(won, trials, level) {
  if (trials === 0)
    return { share: Number.NaN, low: Number.NaN, high: Number.NaN };
  let share = won / trials, z = normalOf((1 + level) / 2), weight = 1 + z * z / trials, centre = (share + z * z / (2 * trials)) / weight, reach = z / weight * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)), low = won === 0 ? 0 : Math.max(0, centre - reach);
  return { share, low, high: won === trials ? 1 : Math.min(1, centre + reach) };
}

export {
  pairedDifference
};
