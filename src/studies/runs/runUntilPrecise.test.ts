import { expect, test } from "vitest";
import { type PrecisionTarget, runUntilPrecise } from "./runUntilPrecise.ts";

const target = (halfWidth: number): PrecisionTarget => ({
  name: "a.share.total",
  brand: "a",
  metric: "share",
  period: "total",
  halfWidth,
});

test("it ends at the most runs allowed, and says that they were not enough", async () => {
  const widths: number[] = [];
  const { found, precision } = await runUntilPrecise(
    [target(0.001)],
    { most: 50 },
    async (_, runs) => runs,
    (runs) => (widths.push(runs), [0.5]),
  );
  expect({ found, isReached: precision.isReached }).toEqual({ found: 50, isReached: false });
  expect(precision.looks.map(({ runs }) => runs)).toEqual([20, 50]);
});

test("every target counts, and one without an interval is not reached", async () => {
  const until = (...widths: number[]) =>
    runUntilPrecise(
      [target(1), target(1)],
      { most: 30 },
      async (_, runs) => runs,
      () => widths,
    );
  expect((await until(0.5, 1)).precision.isReached).toBe(true);
  expect((await until(0.5, 1.01)).precision.isReached).toBe(false);
  expect((await until(0.5, Number.NaN)).precision).toMatchObject({
    isReached: false,
    looks: [{ runs: 20 }, { runs: 30 }],
  });
});

test("an interruption ends it with what is there", async () => {
  const stop = new AbortController();
  const { found, precision } = await runUntilPrecise(
    [target(1)],
    { most: 1000, signal: stop.signal },
    async (_, runs) => (stop.abort(), runs),
    () => [2],
  );
  expect({ found, isReached: precision.isReached }).toEqual({ found: 20, isReached: false });
});
