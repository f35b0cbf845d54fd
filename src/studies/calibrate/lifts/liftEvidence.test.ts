import { expect, test } from "vitest";
import { sobolSequence } from "../../../numeric/designs/sobolSequence.ts";
import { keyFromSeed, randomBits, toUniform } from "../../../numeric/luck/random.ts";
import type { Lift } from "./lift.ts";
import { learnLift, liftFound, liftLogLikelihood } from "./liftEvidence.ts";

const key = keyFromSeed("lifts");
const places = sobolSequence(200, 2, key);
const lift: Lift = {
  path: "brands.nonna.price",
  value: 5,
  from: 0,
  to: 28,
  what: "sales",
  brand: "nonna",
  effect: -0.2,
  error: 0.02,
};

/** Sales without, and with an effect of −40 % times the first unknown, each pair with the same luck. */
const without = places.map((_, run) => 100 + 20 * toUniform(randomBits(key.high, key.low, run)));
const during = without.map((value, run) => value * (1 - 0.4 * places[run][0]));

test("where the surface is exact, the likelihood is that of a number with an error", () => {
  const learnt = [learnLift(lift, places, without, noisy(during, 1e-9))!];
  const normal = (effect: number) =>
    -0.5 * (((lift.effect - effect) / lift.error) ** 2 + Math.log(lift.error ** 2));
  for (const first of [0.1, 0.5, 0.9])
    expect(liftLogLikelihood(learnt, [first, 0.3])).toBeCloseTo(normal(-0.4 * first), 4);
});

test("luck of single pairs widens what is not known of the surface and does not move it", () => {
  const learnt = learnLift(lift, places, without, noisy(during, 0.1))!;
  const { middle, low, high, distance } = liftFound(
    learnt,
    [0.4, 0.5, 0.6].map((first) => [first, 0.5]),
    0.9,
  );
  expect(middle).toBeCloseTo(-0.2, 1);
  expect(low).toBeLessThan(middle);
  expect(high).toBeGreaterThan(middle);
  expect(distance).toBeLessThan(1);
});

test("an experiment that changes nothing in any run teaches nothing", () => {
  expect(learnLift(lift, places, without, without)).toBeUndefined();
});

function noisy(values: readonly number[], size: number): number[] {
  return values.map(
    (value, run) => value * (1 + size * (toUniform(randomBits(key.low, key.high, run)) - 0.5)),
  );
}
