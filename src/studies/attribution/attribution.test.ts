import { expect, test } from "vitest";
import { plainMarket, plainScenario, type Overrides } from "../../../test/support/market.ts";
import { binomialError, sum } from "../../../test/support/statistics.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { Executor } from "../runs/executor.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { attribute, planAttribution } from "./attribution.ts";
import { judgeAttribution } from "./judgeAttribution.ts";
import { touchPathsOf } from "./touchPaths.ts";

// Each journey is a look in “know” and one in “buy” at one of three places, turned to with chances 5, 3 and 2 in 10.
// Whoever meets the only brand in the first look buys it, whoever does not gives up: the second look changes nothing.
const market: Overrides = {
  market: { consumers: 120, days: 30, needsPerYear: 200 },
  channels: { wide: { use: 5 }, narrow: { use: 3 }, empty: { use: 2 } },
  brands: { one: { coverage: { wide: 0.8, narrow: { know: 0.8, go: 0, do: 0, buy: 0.4 } } } },
};
const scenario = plainScenario(market);
const parameters = plainMarket(market, { logged: 400 });
const plan = planAttribution(scenario, parameters, "one", true);
const run = (runs: number, executor: Executor = inThisThread) =>
  attribute(plan, { runs, seed: "truth" }, executor);

test("planAttribution(…) removes where the brand is present, and nothing else", () => {
  expect(plan.channels).toEqual([{ channel: "wide" }, { channel: "narrow" }]);
  expect(plan.moments.map(({ channel, moment }) => `${channel} ${moment}`)).toEqual([
    "wide know",
    "wide go",
    "wide do",
    "wide buy",
    "narrow know",
    "narrow buy",
  ]);
  expect(plan.removals).toHaveLength(2 + 2 + 6);
  const { coverage } = plan.removals[3].parameters.epochs[0].brands;
  expect(coverage).toEqual(Float64Array.of(0.8, 0.8, 0.8, 0.8, 0, 0, 0, 0, 0, 0, 0, 0));
});

test("planAttribution(…) removes a touchpoint however often the timeline brings it back", () => {
  const back = plainMarket({ ...market, timeline: [{ day: 20, set: { "brands.one.coverage.narrow": 1 } }] });
  const [, , , narrow] = planAttribution(scenario, back, "one", false).removals;
  for (const { brands } of narrow.parameters.epochs)
    expect(brands.coverage.slice(4, 8)).toEqual(Float64Array.of(0, 0, 0, 0));
});

test("attribute(…) finds the known truth, and how far each rule is from it", async () => {
  const runs = 2;
  const { attribution, channels, moments, together, unseen, decisive } = judgeAttribution(await run(runs));
  const bought = sum(attribution.removed[0].sales);
  expect(bought).toBeGreaterThan(1000);
  expect(together.difference).toBeCloseTo(bought / runs, 9);
  expect(channels.summed).toBeCloseTo(bought / runs, 9);
  expect(unseen).toBe(0);
  // In “know” the wide place has 5 of the 8 parts; what is met in “buy” brings nothing at all.
  const [wide, narrow] = channels.touchpoints;
  const near = (value: number, chance: number) =>
    expect(Math.abs(value - chance)).toBeLessThan(4 * binomialError(chance, bought));
  near(wide.share, 5 / 8);
  expect(wide.sales.difference * runs).toBeCloseTo(wide.share * bought, 6);
  expect(narrow.share).toBeCloseTo(1 - wide.share, 9);
  for (const { touchpoint, sales } of moments.touchpoints)
    expect(sales.verdict === "same").toBe(touchpoint.moment !== "know");
  expect(decisive[0].touchpoint).toEqual({ channel: "wide", moment: "know" });
  // The first meeting is the cause. In “buy” 4 of 10 meet the brand on the wide place, 1.2 on the narrow one, and
  // they take the credit from those before them: all of it, or half of it.
  expect(wide.credited.firstTouch).toBeCloseTo(wide.share, 9);
  near(wide.credited.lastTouch, 0.4 + 0.48 * (5 / 8));
  near(wide.credited.linear, 0.2 + (0.26 + 0.48) * (5 / 8));
  const misplaced = Object.fromEntries(channels.rules.map((found) => [found.rule, found.misplaced]));
  expect(misplaced["firstTouch"]).toBeLessThan(1e-9);
  expect(misplaced["lastTouch"]).toBeCloseTo(wide.credited.lastTouch - wide.share, 9);
  expect(channels.rules[0].rankCorrelation).toBeCloseTo(1, 12);
});

test("attribute(…) keeps whole pairs of an interrupted experiment", async () => {
  const few: Executor = {
    run: (tasks, receive) => inThisThread.run(tasks.slice(0, plan.removals.length + 3), receive),
    close: async () => {},
  };
  const [interrupted, whole] = [await run(3, few), await run(1)];
  expect(interrupted).toEqual(whole);
});

test("touchPathsOf(…) sees the meetings of a journey in their order, and its purchase", () => {
  const result = simulate(parameters, keyFromSeed("paths"));
  const paths = touchPathsOf(result, "one");
  const bought = paths.reduce((all, path) => all + path.bought, 0);
  expect(bought).toBe(sum(result.series.bought));
  const all = paths.reduce((count, path) => count + path.bought + path.lost, 0);
  expect(all).toBe(sum(result.market.journeys));
  // Two looks each, and whoever met nobody bought nothing.
  for (const { touches, bought: won } of paths) {
    expect(touches.length).toBeLessThanOrEqual(2);
    if (touches.length === 0) expect(won).toBe(0);
  }
});

test("attribute(…) judges no rule where no meeting came before a purchase, and none where nothing was sold", async () => {
  // No journey is logged, so that rules see nothing of what is sold.
  const blind = planAttribution(scenario, plainMarket(market, { logged: 0 }), "one", false);
  const unseen = judgeAttribution(await attribute(blind, { runs: 3, seed: "truth" }, inThisThread));
  expect(unseen.channels.touchpoints[0].share).toBeGreaterThan(0.5);
  for (const found of unseen.channels.rules) expect(found).toEqual({ ...NOT_JUDGED, rule: found.rule });
  for (const { credited } of unseen.channels.touchpoints)
    expect(Object.values(credited)).toEqual(Array.from({ length: 5 }, () => Number.NaN));
  const without = { ...market, market: { ...market.market, needsPerYear: 0 } };
  const poor = planAttribution(plainScenario(without), plainMarket(without, { logged: 400 }), "one", false);
  const unsold = judgeAttribution(await attribute(poor, { runs: 3, seed: "truth" }, inThisThread));
  expect(unsold.together.difference).toBe(0);
  expect(unsold.unseen).toBeNaN();
  for (const { share, low, high } of unsold.channels.touchpoints)
    expect([share, low, high]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  for (const found of unsold.channels.rules) expect(found).toEqual({ ...NOT_JUDGED, rule: found.rule });
});

const NOT_JUDGED = {
  misplaced: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  misplacedRevenue: Number.NaN,
  rankCorrelation: Number.NaN,
};
