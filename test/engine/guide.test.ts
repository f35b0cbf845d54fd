import fc from "fast-check";
import { expect, test } from "vitest";
import { put } from "../../src/model/engine/engine.ts";
import {
  cumulativeThresholds,
  indexAt,
  poissonThresholds,
} from "../../src/numeric/functions/distributions.ts";
import { guideOf } from "../../src/numeric/luck/guide.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

const { market, day } = openParts(plainMarket({ market: { consumers: 100 } }));

/** What the engine draws from a table and its guide, in the place of another table. */
function guidedIndex(
  table: Uint32Array,
  guide: Uint8Array,
  row: number,
  width: number,
  luck: number,
): number {
  put(market.engine, "extraSources", table);
  put(market.engine, "extraSourcesGuide", guide);
  const { exports } = market.engine;
  const addresses = [exports["extraSources"].value, exports["extraSourcesGuide"].value] as const;
  return day.guidedIndex(...addresses, row, width, luck);
}

const bits = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  // Edges of the guide's cells and of the whole range.
  fc
    .integer({ min: 0, max: 63 })
    .chain((cell) => fc.constantFrom(cell * 2 ** 26, cell * 2 ** 26 + 2 ** 26 - 1)),
);

test("a guided draw is the plain one, zeros among the weights included", () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));
  const rows = fc.array(
    fc.array(weight, { minLength: 4, maxLength: 4 }).filter((row) => row.some((value) => value > 0)),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(rows, bits, (weights, luck) => {
      const table = Uint32Array.from(weights.flatMap((row) => [...cumulativeThresholds(row)]));
      const guide = guideOf(table, 4);
      for (const row of weights.keys()) {
        const plain = indexAt(table.subarray(4 * row, 4 * row + 4), luck);
        expect(guidedIndex(table, guide, row, 4, luck)).toBe(plain);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("a guided draw ends exactly at each threshold", () => {
  const table = poissonThresholds(1.3, 30);
  const guide = guideOf(table, 31);
  for (const threshold of table) {
    for (const luck of [threshold - 1, threshold, Math.min(0xffffffff, threshold + 1)])
      expect(guidedIndex(table, guide, 0, 31, luck)).toBe(indexAt(table, luck));
  }
});
