import { expect, test } from "vitest";
import { budgetPlan } from "./budgetPlan.ts";
import { efficientFrontier } from "./efficientFrontier.ts";
import type { FrontierRow } from "./frontierPanel.ts";

const money = [
  { lever: "quality", today: 0, planned: 500 },
  { lever: "presence", today: 900, planned: 300 },
];
const today: FrontierRow = { group: "today", spend: 900, goal: 100, difference: 0, low: 0, high: 0 };
const frontier: FrontierRow[] = [
  today,
  { group: "all", spend: 800, goal: 190, difference: 90, low: 40, high: 140 },
];

test("findings agree with the recommendation: what is not recommended is not said as if it were", () => {
  expect(budgetPlan.find(money).title).toBe("The plan puts most of what it moves into quality: +€500");
  expect(budgetPlan.find(money, { isRecommended: false })).toEqual({
    title: "Nothing is moved: today’s plan is kept",
    sentences: [
      "Beside today’s plan you see the best one found, which is not recommended.",
      "On all levers together: today €900, with the plan €800.",
    ],
  });
  expect(efficientFrontier.find(frontier).title).toMatchInlineSnapshot(
    `"The most profit comes from moving all levers: +€90 ± 50 against today, for €800"`,
  );
  expect(efficientFrontier.find(frontier, { isRecommended: false }).title).toBe(
    "No plan is recommended over today’s for more profit",
  );
});
