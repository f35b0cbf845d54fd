import {
  UNBOUNDED,
  boundedMeanInterval,
  differenceDomain
} from "./chunk-U4LD5IBN.js";

// dist-ext/numeric/intervals/pairedInterval.js
function pairedInterval(before, after, level = 0.9, domain = UNBOUNDED) {
  if (before.length !== after.length)
    throw new RangeError(`paired runs must be as many, but are ${before.length} and ${after.length}`);
  let interval = boundedMeanInterval(after.map((value, run) => value - before[run]), level, differenceDomain(domain));
  return { ...interval, method: `${interval.method}, differences of paired runs` };
}

export {
  pairedInterval
};
