import { expect, test } from "vitest";
import type { Posterior } from "./posterior.ts";
import { AS_SIMULATED } from "./targets/sizes.ts";
import { tradeOffsOf } from "./verdict.ts";

const unknowns = ["one", "other"].map((path) => ({ path, low: 0, high: 10, isWhole: false }));

/** Four corners of a rectangle that lies along a diagonal, so far along it and so far across, in parts of the range. */
function tilted(along: number, across: number, slope: 1 | -1): Posterior {
  const places = [1, -1].flatMap((a) =>
    [1, -1].map((b) => {
      const [long, short] = [a * along * Math.SQRT1_2, b * across * Math.SQRT1_2];
      return Float64Array.of(0.5 + long - short, 0.5 + slope * (long + short));
    }),
  );
  return {
    places,
    sizes: places.map(() => AS_SIMULATED),
    effective: 4,
    acceptance: 1,
    misfit: 1,
    inflation: 1,
  };
}

/** Values of settings have seven digits. Deviations are told in those of the even prior, whose own is the range over √12. */
const inPrior = (part: number) => part * Math.sqrt(12);

test.each([
  [0.3, 0.05, 1, "together"],
  [0.1, 0.02, -1, "each"],
  [0.4, 0.2, -1, "neither"],
] as const)("of a cloud %d along and %d across a diagonal, %d, is told: %s", (along, across, slope, told) => {
  const [pair] = tradeOffsOf(unknowns, tilted(along, across, slope));
  expect([pair.one, pair.other, pair.told]).toEqual(["one", "other", told]);
  expect(pair.worst).toBeCloseTo(inPrior(along), 6);
  expect(pair.best).toBeCloseTo(inPrior(across), 6);
  expect(pair.correlation).toBeCloseTo((slope * (along ** 2 - across ** 2)) / (along ** 2 + across ** 2), 6);
  expect(Math.abs(pair.mix[0])).toBeCloseTo(Math.SQRT1_2, 6);
  expect(Math.sign(pair.mix[0] * pair.mix[1])).toBe(slope);
});

test("settings that do not go together are no trade-off", () => {
  expect(tradeOffsOf(unknowns, tilted(0.2, 0.2, 1))).toEqual([]);
});
