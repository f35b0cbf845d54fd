import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { createCosting } from "./planSpace.ts";
import { leverMoney } from "./leverMoney.ts";
import { cheapestPlan, freeLevers, plannedCost, readQuestion, type WrittenQuestion } from "./question.ts";

const scenario = plainScenario({
  market: { consumers: 100, days: 50 },
  channels: { search: { dailyCost: 2 }, shop: { contactCost: 0.1 }, word: {} },
  brands: {
    one: { coverage: { search: 0.5, shop: 0.4, word: 0.1 }, advertising: { daily: 3 }, unitCost: 0.2 },
    two: {},
  },
});
const read = (written: Partial<WrittenQuestion>) =>
  readQuestion(scenario, {
    brand: "one",
    goal: "profit",
    levers: [],
    costs: [],
    constraints: [],
    ...written,
  });
const messages = (written: Partial<WrittenQuestion>) => read(written).faults.map(({ message }) => message.en);

test("plannedCost(…) is what the market itself would be charged, extra costs of levers on top", () => {
  const { question, faults } = read({
    levers: [
      "brands.one.coverage.search=0..1",
      "brands.one.advertising.daily=0..10",
      "brands.one.quality=0.5..1",
      "brands.one.service=0.5..1",
    ],
    costs: ["brands.one.quality=100", "brands.one.service=0.5/day"],
  });
  expect(faults).toEqual([]);
  // Today: four moments of search at 0.5 · 2 and 3 for advertising, 50 days.
  expect(plannedCost(question, undefined)).toBeCloseTo(50 * (4 * 0.5 * 2 + 3), 9);
  // Search 0.25, advertising 5, quality 0.1 better, service 0.1 (half a unit of money a day for a whole one).
  expect(plannedCost(question, [0.25, 5, 0.9, 0.9])).toBeCloseTo(
    50 * (4 * 0.25 * 2 + 5 + 0.5 * 0.1) + 100 * 0.1,
    9,
  );
  expect(cheapestPlan(question)).toEqual([0, 0, 0.5, 0.5]);
  const costOf = createCosting(question);
  for (const plan of [
    [0.1, 7, 0.6, 0.7],
    [1, 0, 1, 1],
  ])
    expect(costOf(plan)).toBeCloseTo(plannedCost(question, plan), 9);
  expect(
    leverMoney(question, [0.25, 5, 0.9, 0.9]).map(({ today, planned }) => [today, planned].map(Math.round)),
  ).toEqual([
    [200, 100],
    // Today's 3 a day; the plan's 5.
    [150, 250],
    // What today's quality costs is paid already; only the difference is known.
    [0, 10],
    [0, 3],
  ]);
});

test("a cost of what is itself money is refused, and no plan is reckoned with it", () => {
  const of = "brands.one.contentDailyCost";
  expect(messages({ levers: [`${of}=0..10`], costs: [`${of}=0.5/day`] })).toEqual([
    `a cost must belong to what a brand is or does, but ${of} is itself money or a day.`,
  ]);
});

test("an agency's fee is a cost of what is spent on advertising", () => {
  const { question, faults } = read({
    levers: ["brands.one.advertising.daily=0..10"],
    costs: ["brands.one.advertising.daily=0.15/day"],
  });
  expect(faults).toEqual([]);
  const [today, more] = [undefined, [5]].map((plan) => plannedCost(question, plan));
  // Fifty days of 2 more, and 15 % of that.
  expect(more - today).toBeCloseTo(50 * 2 * 1.15, 9);
});

test("createCosting(…) asks the market where costs are no straight lines", () => {
  const { question } = read({
    levers: ["brands.one.content.video=0..1", "brands.one.contentDailyCost=0..6"],
  });
  const costOf = createCosting(question);
  expect(costOf([0.5, 3])).toBeCloseTo(plannedCost(question, [0.5, 3]), 9);
});

test("freeLevers(…) names what costs nothing, and nothing else", () => {
  const levers = [
    "quality",
    "coverage.search",
    "coverage.shop",
    "coverage.word",
    "advertising.daily",
    "price",
  ];
  const { question } = read({ levers: levers.map((name) => `brands.one.${name}=0.2..0.9`) });
  expect(freeLevers(question).map(({ path }) => path)).toEqual([
    "brands.one.quality",
    "brands.one.coverage.word",
  ]);
  const priced = read({ levers: ["brands.one.quality=0.2..0.9"], costs: ["brands.one.quality=5/sale"] });
  expect(freeLevers(priced.question)).toEqual([]);
});

test.each<[string, Partial<WrittenQuestion>, string]>([
  ["no lever", {}, "there must be something to decide, but there is no --lever."],
  [
    "a lever that does not exist",
    { levers: ["brands.one.qualty=0..1"] },
    "brands.one.qualty must be a setting, but brands.one has no “qualty”.",
  ],
  [
    "an empty range",
    { levers: ["brands.one.quality=0.7..0.7"] },
    "--lever must have a range from a lower to a higher number, but brands.one.quality goes from 0.7 to 0.7.",
  ],
  [
    "no range",
    { levers: ["brands.one.quality=0.7"] },
    "--lever must have a path, = and a range lo..hi, but is “brands.one.quality=0.7”.",
  ],
  [
    "another brand's lever",
    { levers: ["brands.two.quality=0..1"] },
    "--lever must be a setting of one, but is brands.two.quality.",
  ],
  [
    "too many levers",
    { levers: Array.from({ length: 13 }, (_, at) => `brands.one.price=${at + 1}..${at + 2}`) },
    "there must be at most 12 levers, but there are 13.",
  ],
  [
    "a cost of nothing",
    { levers: ["brands.one.price=1..2"], costs: ["brands.one.quality=5"] },
    "--cost must name a lever (brands.one.price), but names brands.one.quality.",
  ],
  [
    "a cost that is none",
    { levers: ["brands.one.price=1..2"], costs: ["brands.one.price=much"] },
    "--cost must have a path, = and an amount for one unit, but is “brands.one.price=much”.",
  ],
  [
    "a budget below the fixed cost",
    { levers: ["brands.one.coverage.search=0..1"], budget: 100 },
    "--budget must be at least 150, what one spends over the run with every lever at its cheapest, but is 100.",
  ],
  [
    "contradictory constraints",
    { levers: ["brands.one.price=1..2"], constraints: ["one.share.total >= 0.6", "one.share.total <= 0.5"] },
    "constraints must leave room for a plan, but “one.share.total >= 0.6” and “one.share.total <= 0.5” contradict each other.",
  ],
  [
    "a constraint on nothing",
    { levers: ["brands.one.price=1..2"], constraints: ["one.shares.total >= 0.6"] },
    "--constraint must name a metric of a brand, but “one.shares.total >= 0.6” names shares.",
  ],
])("readQuestion(…) refuses %s", (_, written, message) => {
  expect(messages(written)).toContain(message);
});
