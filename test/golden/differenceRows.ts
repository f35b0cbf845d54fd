import type { PairedDifferenceRow } from "../../src/charts/pairedDifference.ts";

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
