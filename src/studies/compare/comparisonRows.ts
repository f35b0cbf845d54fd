import { USUAL_LANGUAGE } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { PairedDifferenceRow } from "../../charts/comparison/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.ts";
import { type BetweenRow, betweenRows, type DifferenceRow, differenceRows } from "./compareRows.ts";
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
  const names = brandNames(comparison.contenders[0].scenario, USUAL_LANGUAGE);
  const labels = new Map(
    comparison.contenders.map(({ name, label }) => [name, spokenIn(label, USUAL_LANGUAGE)]),
  );
  const judged = judgedRows(comparison, period);
  const isAlone = comparison.contenders.length < 3;
  const between = isAlone ? [] : betweenRows(comparison);
  return judged.map((row) => {
    const { contender, brand, metric, baseline, alternative, difference, low, high } = row;
    return {
      alternative: labels.get(contender) ?? contender,
      brand: names.get(brand) ?? brand,
      metric,
      unit: measureUnit(brand, metric),
      baseline,
      value: alternative,
      difference,
      low,
      high,
      ...(isAlone ? {} : { isAmongHighest: isAmongHighest(row, judged, between) }),
    };
  });
}

/** Whether nothing tells an alternative from the one with the highest number, run by run with the same luck. */
function isAmongHighest(
  row: DifferenceRow,
  all: readonly DifferenceRow[],
  between: readonly BetweenRow[],
): boolean {
  const isAlike = (other: DifferenceRow) =>
    other.brand === row.brand && other.metric === row.metric && other.period === row.period;
  const known = all.filter((one) => isAlike(one) && Number.isFinite(one.difference));
  const [best] = known.toSorted((a, b) => b.difference - a.difference);
  if (best === undefined || best === row) return best === row;
  const pair = between.find(
    (one) =>
      isAlike(one) &&
      [row, best].every(({ contender }) => contender === one.contender || contender === one.against),
  );
  return pair?.verdict === "same" || pair?.verdict === "cannot tell";
}
