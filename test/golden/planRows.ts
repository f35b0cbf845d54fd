import type { BudgetPlanRow } from "../../src/charts/plans/budgetPlan.ts";
import type { FrontierRow } from "../../src/charts/plans/frontierPanel.ts";

const TODAY = 82_000;

/** Quality pays more than being found, and both together most; each gives less and less. */
export const frontier: readonly FrontierRow[] = [
  { group: "today", spend: 31_000, goal: TODAY, difference: 0, low: 0, high: 0 },
  ...(["all", "quality", "presence"] as const).flatMap((group, at) =>
    [12_000, 20_000, 28_000, 36_000, 44_000].map((spend, step) => {
      const difference = [26_000, 17_000, 7000][at] * (1 - Math.exp(-step / 1.6)) - 9000;
      const reach = 1200 + 500 * at;
      return { group, spend: spend + 700 * at, goal: TODAY + difference, difference, low: difference - reach, high: difference + reach };
    }),
  ),
];

/** Money moves from being loud to being found and to answering. */
export const plan: readonly BudgetPlanRow[] = [
  { lever: "coverage (search)", today: 3700, planned: 6100 },
  { lever: "coverage (social)", today: 1750, planned: 300 },
  { lever: "advertising a day", today: 2920, planned: 0 },
  { lever: "quality", today: 0, planned: 1400 },
  { lever: "cost of the care desk", today: 0, planned: 2200 },
];
