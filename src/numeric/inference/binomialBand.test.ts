import { expect, test } from "vitest";
import { binomialBand } from "./binomialBand.ts";

// R 4.2: qbinom((1 − level) / 2, …) and qbinom(1 − (1 − level) / 2, …).
test.each([
  [10, 0.5, 0.9, 2, 8],
  [20, 0.05, 0.95, 0, 3],
  [100, 0.1, 0.9, 5, 15],
  [100, 0.5, 0.99, 37, 63],
  [1000, 0.01, 0.9, 5, 15],
  [7, 0.9, 0.5, 6, 7],
  [400, 0.25, 0.9999, 68, 135],
  [50, 0.001, 0.9, 0, 0],
])("of %d trials with chance %d, %d of the counts lie from %d to %d", (trials, chance, level, low, high) => {
  expect(binomialBand(trials, chance, level)).toEqual([low, high]);
});

test("the band mirrors the chance, and a surer one holds the less sure", () => {
  for (const trials of [1, 5, 37, 300])
    for (const chance of [0.02, 0.2, 0.41]) {
      const [low, high] = binomialBand(trials, chance, 0.9);
      expect(binomialBand(trials, 1 - chance, 0.9)).toEqual([trials - high, trials - low]);
      const [lower, higher] = binomialBand(trials, chance, 0.99);
      expect(lower).toBeLessThanOrEqual(low);
      expect(higher).toBeGreaterThanOrEqual(high);
    }
});

test("of many thousand trials the band is the normal one, to a count", () => {
  // 10,000 fair coins: 5000 ± 1.6449 · 50.
  expect(binomialBand(10_000, 0.5, 0.9)).toEqual([4918, 5082]);
});
