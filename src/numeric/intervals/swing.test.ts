import { expect, test } from "vitest";
import { meanInterval } from "./meanInterval.ts";
import { swing } from "./swing.ts";

const jump = (change: number, difference: number) => ({ change, difference });

test("long jumps count for more: Σ difference over Σ change", () => {
  // A rise of 3 over .75 and of 1 over .25 are both 4 a range; a fall of 1 over .5 is −2.
  const jumps = [jump(0.75, 3), jump(0.25, 1), jump(0.5, -1)];
  expect(swing(jumps, 0.9)).toMatchObject({ rises: 4 / 1.5, falls: -1 / 1.5, net: 2 });
});

test("a jump downwards that lowers the output has raised it on the way up", () => {
  expect(swing([jump(-0.5, -2), jump(-0.5, 1)], 0.9)).toMatchObject({ rises: 2, falls: -1, net: 1 });
});

test("the interval of a ratio, by hand", () => {
  // Lifts 3, 1, −1 over 1.5 in all: net 2. Left over: 3 − 1.5, 1 − .5, −1 − 1, whose squares sum to 6.5; t(.95; 2) = 2.91999.
  const { low, high } = swing([jump(0.75, 3), jump(0.25, 1), jump(0.5, -1)], 0.9);
  const reach = (2.9199855803537257 * Math.sqrt((6.5 * 3) / 2)) / 1.5;
  expect(low).toBeCloseTo(2 - reach, 9);
  expect(high).toBeCloseTo(2 + reach, 9);
});

test("jumps of one length have Student's interval of their effects", () => {
  const differences = [0.3, -0.1, 0.25, 0.7, 0.05];
  const { net, low, high } = swing(
    differences.map((difference) => jump(0.25, difference)),
    0.95,
  );
  const effects = meanInterval(
    differences.map((difference) => difference / 0.25),
    0.95,
  );
  expect(net).toBeCloseTo(effects.mean, 12);
  expect(low).toBeCloseTo(effects.low, 12);
  expect(high).toBeCloseTo(effects.high, 12);
});

test("an input that always does the same has no doubt, one that does nothing no swing", () => {
  const steady = swing([jump(0.5, 2), jump(-0.25, -1), jump(0.75, 3)], 0.9);
  expect(steady).toEqual({ rises: 4, falls: 0, net: 4, low: 4, high: 4 });
  expect(swing([jump(0.5, 0), jump(0.5, 0)], 0.9)).toEqual({ rises: 0, falls: 0, net: 0, low: 0, high: 0 });
});

test("one jump tells nothing of luck, none nothing at all", () => {
  expect(swing([jump(0.5, 1)], 0.9)).toEqual({
    rises: 2,
    falls: 0,
    net: 2,
    low: Number.NaN,
    high: Number.NaN,
  });
  expect(swing([], 0.9).net).toBeNaN();
});
