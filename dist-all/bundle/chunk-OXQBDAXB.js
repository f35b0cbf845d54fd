import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UNBOUNDED,
  boundedMeanInterval,
  differenceDomain
} from "./chunk-W5SDUEFD.js";

// dist-all/numeric/intervals/pairedInterval.js
function pairedInterval(before, after, level = 0.9, domain = UNBOUNDED) {
  if (before.length !== after.length)
    throw new RangeError(`paired runs must be as many, but are ${before.length} and ${after.length}`);
  let interval = boundedMeanInterval(after.map((value, run) => value - before[run]), level, differenceDomain(domain));
  return { ...interval, method: `${interval.method}, differences of paired runs` };
}

export {
  pairedInterval
};
