import * as charts from "../../src/charts/index.ts";
import type { HardCase } from "./hardCharts.ts";

/** The charts of plans and money, with numbers of one size and names that nobody expects. */
export function planCases(
  label: string,
  names: readonly string[],
  at: (index: number) => number,
): HardCase[] {
  const money = names.map((lever, index) => ({ lever, today: at(index), planned: at(index + 2) }));
  const frontier = (["today", "all", "quality", "presence"] as const).flatMap((group, row) =>
    (group === "today" ? [0] : [0, 1, 2, 3]).map((step) => ({
      group,
      spend: at(row + step),
      goal: at(step),
      difference: at(step) - at(0),
      low: at(step) - at(0) - Math.abs(at(1)) / 9,
      high: at(step) - at(0) + Math.abs(at(1)) / 9,
    })),
  );
  return [
    { name: `budgetPlan, ${label}`, draw: (options) => charts.budgetPlan.draw(money, options) },
    {
      name: `efficientFrontier, ${label}`,
      draw: (options) => charts.efficientFrontier.draw(frontier, options),
    },
  ];
}
