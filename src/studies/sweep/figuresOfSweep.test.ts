import { expect, test } from "vitest";
import type { SweepResult } from "./sweep.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { binnedSweep } from "./figuresOfSweep.ts";
import { leverGridRows, leverMultiplesRows } from "./sweepRows.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  channels: { search: {} },
  brands: { nonna: {}, gino: {} },
});
const share = { brand: "nonna", metric: "share", period: "total" };

/** Points at known places, whose share is the sum of their levers. */
function spread(places: readonly (readonly number[])[]): SweepResult {
  const dimensions = places[0].map((_, lever) => ({
    path: `lever${lever}`,
    label: `lever${lever}`,
    values: [...new Set(places.map((place) => place[lever]))].sort((a, b) => a - b),
  }));
  const points = places.map((values) => ({
    values,
    rows: [{ run: 0, ...share, value: values.reduce((sum, value) => sum + value, 0) }],
  }));
  return { scenario, seed: "by hand", runs: 1, dimensions, isSpread: true, points };
}

/** Every combination of a few values. */
const grid = (values: readonly number[], levers: number): number[][] =>
  levers === 0 ? [[]] : grid(values, levers - 1).flatMap((place) => values.map((value) => [...place, value]));

test("binnedSweep(…) cuts two ranges into cells of three points and more, named by their middles", () => {
  const binned = binnedSweep(spread(grid([0, 1, 2, 3], 2)), 2);
  const rows = binned === undefined ? [] : leverGridRows(binned, share);
  expect(rows.map(({ y, x, value }) => [y, x, value])).toEqual([
    [0.75, 0.75, 1],
    [0.75, 2.25, 3],
    [2.25, 0.75, 3],
    [2.25, 2.25, 5],
  ]);
});

test("binnedSweep(…) cuts a third lever into three maps, and leaves further ones as they are", () => {
  const binned = binnedSweep(spread(grid([0, 1, 2, 3], 3)), 3);
  const rows = binned === undefined ? [] : leverMultiplesRows(binned, share, 9);
  expect([...new Set(rows.map(({ z }) => z))]).toEqual([0.5, 1.5, 2.5]);
  expect(rows).toHaveLength(3 * 2 * 2);
  const four = binnedSweep(spread(grid([0, 1], 4)), 2);
  expect(four?.dimensions[3].values).toEqual([0, 1]);
});

test("binnedSweep(…) has nothing to draw of a few points", () => {
  expect(binnedSweep(spread(grid([0, 1, 2], 2)), 2)).toBeUndefined();
  expect(binnedSweep(spread(grid([0, 1], 3)), 3)).toBeUndefined();
});
