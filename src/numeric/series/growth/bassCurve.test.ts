import { expect, test } from "vitest";
import { bassShare } from "./bassCurve.ts";

// R 4.2: (1 − exp(−(p + q) t)) / (1 + q / p · exp(−(p + q) t)) for the averages of Sultan, Farley & Lehmann (1990), p .03, q .38.
test.each([
  [0.5, 0.016375552414842637],
  [1, 0.03575816425644162],
  [2, 0.08505628140218216],
  [5, 0.331198642491373596],
  [10, 0.812803221221346184],
  [20, 0.996259414502416285],
])("after %d years a share of %d has bought", (years, share) => {
  expect(bassShare(0.03, 0.38, years)).toBeCloseTo(share, 14);
});

test("nobody has bought at launch, everybody in the end", () => {
  expect(bassShare(0.03, 0.38, 0)).toBe(0);
  expect(bassShare(0.03, 0.38, 1000)).toBe(1);
});

test("without imitation the market fills like a waiting time", () => {
  for (const years of [0.1, 1, 7])
    expect(bassShare(0.2, 0, years)).toBeCloseTo(1 - Math.exp(-0.2 * years), 14);
});

test("the curve solves Bass's equation, F′ = (p + q F)(1 − F)", () => {
  for (const [p, q] of [
    [0.03, 0.38],
    [0.001, 0.9],
    [0.2, 0.05],
  ])
    for (let time = 0.5; time < 15; time += 0.5) {
      const share = bassShare(p, q, time);
      const slope = (bassShare(p, q, time + 1e-4) - bassShare(p, q, time - 1e-4)) / 2e-4;
      expect(slope).toBeCloseTo((p + q * share) * (1 - share), 7);
    }
});

test("sales are highest at ln(q / p) / (p + q), when ½ − p / 2q has bought", () => {
  const [p, q] = [0.03, 0.38];
  const peak = Math.log(q / p) / (p + q);
  const sales = (time: number) => bassShare(p, q, time + 0.01) - bassShare(p, q, time - 0.01);
  for (const away of [0.1, 0.5, 2]) {
    expect(sales(peak + away)).toBeLessThan(sales(peak));
    expect(sales(peak - away)).toBeLessThan(sales(peak));
  }
  expect(bassShare(p, q, peak)).toBeCloseTo(0.5 - p / (2 * q), 12);
});
