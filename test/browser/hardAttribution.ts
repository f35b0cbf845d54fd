import * as charts from "../../src/charts/index.ts";
import type { HardCase } from "./hardCharts.ts";

/** The charts of attribution, as many touchpoints as there are names, with numbers of one size. */
export function attributionCases(
  label: string,
  names: readonly string[],
  at: (index: number) => number,
): HardCase[] {
  const credits = names.map((touchpoint, index) => ({
    touchpoint,
    truth: Math.max(0, at(index)),
    low: Math.max(0, at(index) * 0.9),
    high: Math.max(0, at(index) * 1.1),
    brought: at(index) * 1000,
    broughtLow: at(index) * 900,
    broughtHigh: at(index) * 1100,
    firstTouch: at(index + 1),
    lastTouch: at(index + 2),
    linear: at(index),
    markov: at(0),
    shapley: 0,
  }));
  const decisive = names.flatMap((touchpoint, row) =>
    ["know", "go", "do", "buy"].map((moment, column) => ({
      touchpoint,
      moment,
      brought: column === 3 && row === 1 ? Number.NaN : at(row + column) * 1000,
      low: at(row + column) * 900,
      high: at(row + column) * 1100,
      part: at(column),
      chance: 0.01,
      isClear: (row + column) % 2,
    })),
  );
  return [
    {
      name: `attributionAgainstTruth, ${label}`,
      draw: (options) => charts.attributionAgainstTruth.draw(credits, options),
    },
    { name: `decisiveMoments, ${label}`, draw: (options) => charts.decisiveMoments.draw(decisive, options) },
  ];
}
