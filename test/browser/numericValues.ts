import { exp, fastLog, log, log1p, pow } from "../../src/numeric/functions/deterministicMath.ts";
import {
  exponentialOf,
  gammaQuantile,
  gumbelOf,
  logGamma,
  normalCumulative,
  normalOf,
  poissonThresholds,
} from "../../src/numeric/functions/distributions.ts";
import { hashBytes } from "../../src/numeric/luck/hash.ts";
import { studentQuantile } from "../../src/numeric/intervals/meanInterval.ts";
import { keyFromSeed, randomBits, replicationKey, toUniform } from "../../src/numeric/luck/random.ts";

const { high, low } = replicationKey(keyFromSeed("Node and Chromium"), 1);

/** What is compared: a function of a uniform, and how many values of it. */
const functions: Record<string, [count: number, value: (uniform: number) => number]> = {
  toUniform: [20_000, (u) => u],
  exp: [20_000, (u) => exp(1490 * u - 750)],
  log: [20_000, (u) => log(u)],
  log1p: [10_000, (u) => log1p(4 * u - 1)],
  fastLog: [20_000, (u) => fastLog(u)],
  pow: [20_000, (u) => pow(10 * u, 40 * ((u * 1024) % 1) - 20)],
  exponentialOf: [10_000, exponentialOf],
  gumbelOf: [10_000, gumbelOf],
  normalOf: [20_000, normalOf],
  normalCumulative: [10_000, (u) => normalCumulative(20 * u - 10)],
  logGamma: [10_000, (u) => logGamma(100 * u)],
  gammaQuantile: [20_000, (u) => gammaQuantile(u, 0.1 + 20 * ((u * 1024) % 1))],
  studentQuantile: [1_000, (u) => studentQuantile(u, 1 + Math.floor(1000 * ((u * 1024) % 1)))],
};

/** A fingerprint of the values of every function of src/numeric that a run depends on. */
export function numericFingerprints(): Record<string, string> {
  const fingerprints: Record<string, string> = {};
  for (const [name, [count, value]] of Object.entries(functions)) {
    const values = Float64Array.from({ length: count }, (_, i) => value(toUniform(randomBits(high, low, i))));
    fingerprints[name] = hashBytes(new Uint8Array(values.buffer));
  }
  fingerprints["poissonThresholds"] = hashBytes(new Uint8Array(poissonThresholds(3.7, 30).buffer));
  return fingerprints;
}
