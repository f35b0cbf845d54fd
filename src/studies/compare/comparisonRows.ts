import { spokenIn } from "../../language/spoken.ts";
import type { PairedDifferenceRow } from "../../charts/comparison/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.ts";
import { type DifferenceRow, differenceRows } from "./compareRows.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";

/** What a decision is judged by, of the brand in focus. */
const JUDGED_BY = ["share", "stars", "sales", "revenue", BUDGET, "profit"] as const;

/** The differences of the brand in focus, measure by measure; the budget is always that of the whole run. */
export function judgedRows(comparison: Comparison, period = comparison.periods[0]): DifferenceRow[] {
  const focus = focusBrand(comparison.contenders[0].scenario);
  const rows = differenceRows(comparison).filter(({ brand }) => brand === focus);
  return comparison.contenders
    .slice(1)
    .flatMap(({ name }) =>
      JUDGED_BY.flatMap((metric) =>
        rows.filter(
          (row) =>
            row.contender === name &&
            row.metric === metric &&
            (row.period === period || (metric === BUDGET && period === "total")),
        ),
      ),
    );
}

/** The same as the chart takes them. */
export function pairedDifferenceRows(comparison: Comparison, period?: string): PairedDifferenceRow[] {
  const names = brandNames(comparison.contenders[0].scenario, "en");
  const labels = new Map(comparison.contenders.map(({ name, label }) => [name, spokenIn(label, "en")]));
  return judgedRows(comparison, period).map(
    ({ contender, brand, metric, baseline, alternative, difference, low, high }) => ({
      alternative: labels.get(contender) ?? contender,
      brand: names.get(brand) ?? brand,
      metric,
      unit: measureUnit(brand, metric),
      baseline,
      value: alternative,
      difference,
      low,
      high,
    }),
  );
}
