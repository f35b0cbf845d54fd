// Forecasts of the second half of a year from the first, in a world of which the scenario has five settings wrong. Four markets of
// two thousand, and a small design.
import { expect, test } from "vitest";
import { TRATTORIA_UNKNOWNS, trattoriaYear } from "../support/forecast/trattoriaYear.ts";
import { forecastWrongWorlds, WRONG } from "../support/forecast/wrongWorld.ts";

test("bands are not too narrow, and errors smaller than those of smoothing that knows the season", () => {
  const year = trattoriaYear();
  const { cells, inflation } = forecastWrongWorlds({
    scenario: { ...year, market: { ...year.market, consumers: 2000 } },
    unknowns: TRATTORIA_UNKNOWNS,
    brands: ["nonna", "catena", "brera"],
    markets: 4,
    points: 200,
    draws: 16,
    wrong: WRONG,
  });
  const held = cells.filter(({ inside80 }) => inside80).length / cells.length;
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((total, cell) => total + of(cell), 0);
  expect(cells).toHaveLength(4 * 3 * 26);
  // That something is wrong is seen.
  expect(inflation).toBeGreaterThan(1.5);
  expect(held).toBeGreaterThanOrEqual(0.75);
  expect(sum(({ crps }) => crps)).toBeLessThan(sum(({ smoothed }) => smoothed));
}, 300_000);
