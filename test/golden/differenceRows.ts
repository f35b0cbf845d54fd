import type { DifferenceTimeRow } from "../../src/charts/overTime/differenceOverTime.ts";
import type { PairedDifferenceRow } from "../../src/charts/comparison/pairedDifference.ts";
import { around, weekEnd } from "./rows.ts";

const MEASURES = [
  { metric: "share", unit: "share", baseline: 0.31, difference: 0.0182, reach: 0.0021 },
  { metric: "stars", unit: "stars", baseline: 4.12, difference: 0.061, reach: 0.012 },
  { metric: "profit", unit: "money", baseline: 182_300, difference: 9140, reach: 1230 },
  { metric: "complaints", unit: "count", baseline: 412, difference: -31, reach: 44 },
] as const;

/** What each plan does against the first one: the better kitchen helps, the other plans do less and less. */
export function differences(alternatives: readonly string[]): PairedDifferenceRow[] {
  return alternatives.flatMap((alternative, place) =>
    MEASURES.map(({ reach, ...measure }) => {
      const difference = measure.difference * (1 - 0.55 * place);
      return {
        alternative,
        brand: "Nonna",
        ...measure,
        value: measure.baseline + difference,
        difference,
        low: difference - reach,
        high: difference + reach,
      };
    }),
  );
}

/** What each plan does over time: the better kitchen slowly gains what the advertising gains at once and loses again. */
export function differenceWeeks(
  alternatives: readonly string[],
  weeks: number,
  scale = 1,
): DifferenceTimeRow[] {
  const courses = [
    (week: number) => 0.03 * (1 - Math.exp(-week / 18)) - 0.004,
    (week: number) => 0.018 * Math.exp(-week / 10),
  ];
  return alternatives.flatMap((alternative, place) =>
    Array.from({ length: weeks }, (_, week) => {
      const middle = courses[place % 2](week) + 0.0015 * Math.sin(week * 1.7);
      return { date: weekEnd(week), alternative, ...around(middle * scale, 0.006 * scale) };
    }),
  );
}
