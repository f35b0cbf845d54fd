import { expect, test } from "vitest";
import { withoutChromium } from "../support/chromium.ts";
import { measureInPage } from "../support/measurePage.ts";

// Every 29th case of the matrix: 29 shares no factor with the numbers of kinds, themes and languages, so that the
// sample has all of each. test/endurance/hardCharts.test.ts measures the whole.
test.skipIf(withoutChromium)("no text of any chart stands on another or leaves its frame", async () => {
  const [usual, matrix] = await measureInPage("findCollisions()", "measureMatrix(0, 29)");
  expect(usual.drawn).toBeGreaterThan(100);
  expect(matrix.drawn).toBeGreaterThan(40);
  expect([...usual.faults, ...matrix.faults]).toEqual([]);
});
