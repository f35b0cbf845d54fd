import { expect, test } from "vitest";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { compare } from "./compare.ts";
import { documentOfComparison } from "./documentOfComparison.ts";

/** A kitchen, and what it is called in each language. */
function contender(name: string, it: string, quality: number) {
  const scenario = scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two kitchens",
    market: { consumers: 100, days: 14, needsPerYear: 100 },
    channels: { search: {} },
    brands: { nonna: { quality, coverage: { search: 0.5 } }, gino: { coverage: { search: 0.5 } } },
  });
  return {
    name,
    label: { en: name, it },
    scenario,
    parameters: toParameters(scenario, { logged: 0 }),
  };
}

test("headlines name the alternative first, as its title begins with a capital", async () => {
  const contenders = [
    contender("A kitchen", "Una cucina", 0.5),
    contender("A better kitchen", "Una cucina migliore", 0.9),
    contender("the best", "la migliore", 1),
  ];
  const comparison = await compare(contenders, { runs: 2, seed: "umot", periods: ["total"] }, inThisThread);
  const { texts } = documentOfComparison(comparison, { version: "0.0.0" });
  expect(
    Object.values(texts).map(({ headlines }) => headlines.map(({ label }) => label)),
  ).toMatchInlineSnapshot(`
    [
      [
        "A better kitchen: share of purchases",
        "A better kitchen: profit",
        "The best: share of purchases",
        "The best: profit",
        "The best against A better kitchen: share of purchases",
        "The best against A better kitchen: profit",
      ],
      [
        "Una cucina migliore: quota di acquisti",
        "Una cucina migliore: profitto",
        "La migliore: quota di acquisti",
        "La migliore: profitto",
        "La migliore contro Una cucina migliore: quota di acquisti",
        "La migliore contro Una cucina migliore: profitto",
      ],
    ]
  `);
});
