import { expect, test } from "vitest";
import { FOUR } from "../../../../test/support/statistics.ts";
import { normalOf } from "../../functions/distributions.ts";
import { childKeyHigh, childKeyLow, keyFromSeed, randomBits, toUniform } from "../../luck/random.ts";
import { bassShare } from "./bassCurve.ts";
import { DRAWS, drawCurves, nuiStep } from "./curvePriors.ts";

const key = keyFromSeed("priors");

/** The score from which a draw's p, q, δ or size is made. */
function scoreOf(place: number, draw: number): number {
  const [high, low] = [childKeyHigh(key.high, key.low, place), childKeyLow(key.high, key.low, place)];
  return normalOf(toUniform(randomBits(high, low, draw)));
}

const bass = drawCurves("bass", 1, key);

test("a draw of Bass's curve fills as bassShare(…) says, with ln p ~ N(ln .016, 1) and ln q ~ N(ln .38, .45)", () => {
  for (let draw = 0; draw < 50; ++draw) {
    const [p, q] = [0.016 * Math.exp(scoreOf(1, draw)), 0.38 * Math.exp(0.45 * scoreOf(2, draw))];
    for (const step of [0, 4, 9]) {
      const share = bassShare(p, q, step + 1) - bassShare(p, q, step);
      expect(bass.rates(step)[draw] ** 2).toBeCloseTo(share, 6);
    }
  }
});

test("a quarter as a step: a year of quarters is the year", () => {
  const quarters = drawCurves("bass", 0.25, key);
  for (let draw = 0; draw < 50; ++draw) {
    const year = [0, 1, 2, 3].reduce((sum, step) => sum + quarters.rates(step)[draw] ** 2, 0);
    expect(year).toBeCloseTo(bass.rates(0)[draw] ** 2, 6);
  }
});

test("sizes are standard normal scores, within four standard errors", () => {
  const { sizes } = bass;
  expect(sizes).toHaveLength(DRAWS);
  const mean = sizes.reduce((sum, score) => sum + score, 0) / DRAWS;
  const square = sizes.reduce((sum, score) => sum + score * score, 0) / DRAWS;
  expect(Math.abs(mean)).toBeLessThan(FOUR / Math.sqrt(DRAWS));
  expect(Math.abs(square - 1)).toBeLessThan(FOUR * Math.sqrt(2 / DRAWS));
  expect(sizes[7]).toBeCloseTo(scoreOf(4, 7), 6);
});

test("Gompertz's curve is steepest when Bass's is, and as steep", () => {
  const steep = (draw: number) => {
    const [p, q] = [0.016 * Math.exp(scoreOf(1, draw)), 0.38 * Math.exp(0.45 * scoreOf(2, draw))];
    const peak = Math.log(q / p) / (p + q);
    return { p, q, peak };
  };
  // The first draw that peaks late enough for a year to say when.
  const draw = Array.from({ length: 50 }, (_, at) => at).find(
    (at) => steep(at).peak > 8 && steep(at).peak < 9,
  )!;
  const { p, q, peak } = steep(draw);
  const gompertz = drawCurves("gompertz", 1, key);
  const sales = Array.from({ length: 12 }, (_, year) => gompertz.rates(year)[draw] ** 2);
  const year = sales.indexOf(Math.max(...sales));
  expect(Math.abs(year + 0.5 - peak)).toBeLessThan(1);
  // Bass's peak is H = (p + q)² / 4q a year, of what was not there at launch. Around it Gompertz's rate is H (1 − k² t² / 2 …),
  // so that a year which holds the peak sells between H (1 − k² / 6) and H.
  const fall = (Math.E * (p + q) ** 2) / (4 * q);
  const height = (p + q) ** 2 / (4 * q) / (1 - Math.exp(-Math.exp(fall * peak)));
  expect(sales[year]).toBeGreaterThan(height * (1 - (fall * fall) / 6));
  expect(sales[year]).toBeLessThan(height);
});

test("nuiStep(…) by hand: one step of Runge and Kutta from nothing is that of p alone where q is 0", () => {
  // F′ = p (1 − F): 1 − (1 − p + p²/2 − p³/6 + p⁴/24).
  const p = 0.3;
  const fourth = p - p ** 2 / 2 + p ** 3 / 6 - p ** 4 / 24;
  expect(nuiStep(p, 0, 0.7, 0)).toBeCloseTo(fourth, 14);
});

test("nuiStep(…): a full market stays full, and δ > 0 begins more slowly and δ < 0 faster than Bass", () => {
  expect(nuiStep(0.02, 0.4, 0.5, 1)).toBe(1);
  const early = [-0.4, 0, 0.4].map((delta) => nuiStep(0.02, 0.4, delta, 0.05));
  expect(early[0]).toBeGreaterThan(early[1]);
  expect(early[1]).toBeGreaterThan(early[2]);
});

test("nuiStep(…) is of the fourth order: ten times smaller steps err ten thousand times less", () => {
  const walk = (steps: number, delta: number) => {
    let share = 0;
    for (let step = 0; step < steps; ++step) share = nuiStep(0.2 / steps, 4 / steps, delta, share);
    return share;
  };
  for (const delta of [0, 1]) {
    const truth = walk(1000, delta);
    const ratio = (walk(10, delta) - truth) / (walk(100, delta) - truth);
    expect(Math.log10(ratio)).toBeCloseTo(4, 0);
  }
});
