/*
 * What one number costs: npx tsx tools/bench/numeric.ts
 *
 * Each line runs a loop of its own (made from text, so that V8 specialises it) and shows the median of
 * several repetitions. Trust ratios rather than nanoseconds: other programs share the machine.
 */
import seedrandom from "seedrandom";
import { exp, fastLog, log, pow } from "../../src/numeric/functions/deterministicMath.ts";
import {
  exponentialOf,
  gammaQuantile,
  gumbelOf,
  normalCumulative,
  normalOf,
} from "../../src/numeric/functions/distributions.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../../src/numeric/luck/random.ts";
import { threefry } from "../../test/support/threefry.ts";

const generator = seedrandom("bench");
const alea = seedrandom.alea("bench");

/** Functions of a loop counter `i`, or of a uniform `u` made by randomBits (whose cost is in the figure). */
const candidates: [name: string, call: string, count: number][] = [
  ["randomBits", "f.randomBits(1234, 5678, i)", 3e7],
  ["childKeyHigh and childKeyLow", "f.childKeyHigh(1234, 5678, i) ^ f.childKeyLow(1234, 5678, i)", 3e7],
  ["uniform of randomBits", "u", 3e7],
  ["threefry, 20 rounds, one of two words", "f.threefry(1234, 5678, 0, i, 20).first", 2e6],
  ["threefry, 13 rounds, one of two words", "f.threefry(1234, 5678, 0, i, 13).first", 2e6],
  ["Math.random", "Math.random()", 1e7],
  ["seedrandom (ARC4)", "f.generator.int32()", 3e6],
  ["seedrandom alea", "f.alea.int32()", 1e7],
  ["Math.log(u)", "Math.log(u)", 1e7],
  ["log(u)", "f.log(u)", 1e7],
  ["fastLog(u)", "f.fastLog(u)", 1e7],
  ["Math.exp(u)", "Math.exp(u)", 1e7],
  ["exp(u)", "f.exp(u)", 1e7],
  ["Math.pow(u, 1.7)", "Math.pow(u, 1.7)", 1e7],
  ["pow(u, 1.7)", "f.pow(u, 1.7)", 3e6],
  ["exponentialOf(u)", "f.exponentialOf(u)", 1e7],
  ["gumbelOf(u)", "f.gumbelOf(u)", 1e7],
  ["normalOf(u)", "f.normalOf(u)", 1e7],
  ["normalCumulative(8 u − 4)", "f.normalCumulative(8 * u - 4)", 3e6],
  ["gammaQuantile(u, 0.5)", "f.gammaQuantile(u, 0.5)", 1e5],
  ["gammaQuantile(u, 5)", "f.gammaQuantile(u, 5)", 1e5],
];

const functions = {
  alea,
  childKeyHigh,
  childKeyLow,
  exp,
  exponentialOf,
  fastLog,
  gammaQuantile,
  generator,
  gumbelOf,
  log,
  normalCumulative,
  normalOf,
  pow,
  randomBits,
  threefry,
  toUniform,
};

for (const [name, call, count] of candidates) {
  const uniform = /\bu\b/.test(call) ? "const u = f.toUniform(f.randomBits(99, 7, i));" : "";
  const loop = new Function(
    "f",
    "count",
    `let sum = 0; for (let i = 0; i < count; ++i) { ${uniform} sum += ${call}; } return sum;`,
  ) as (f: typeof functions, count: number) => number;
  loop(functions, 1e4);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    loop(functions, count);
    return ((performance.now() - start) * 1e6) / count;
  }).sort((a, b) => a - b);
  console.log(`${name.padEnd(40)} ${times[3].toFixed(1).padStart(8)} ns`);
}
