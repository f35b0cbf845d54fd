import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { readScenario } from "../../scenario/read/readScenario.ts";
import type { TypedSetting } from "../../scenario/read/settingTexts.ts";
import { compare, type Comparison, type Contender } from "./compare.ts";
import { findCompareFaults } from "./compareFaults.ts";
import { compareMoney } from "./compareMoney.ts";
import { differenceRows, weekDifferenceRows } from "./compareRows.ts";
import type { Executor } from "../runs/executor.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { settingsWithoutCost } from "./settingsWithoutCost.ts";

const FLAGSHIP = "scenarios/restaurant/trattoria.yaml";
const small: TypedSetting[] = ["market.consumers=1000", "market.days=100"];

/** The flagship at a small size, with some settings changed. */
function contender(name: string, ...settings: TypedSetting[]): Contender {
  const load = (path: string) => readFileSync(path, "utf8");
  const { scenario } = readScenario(load, FLAGSHIP, [...small, ...settings]);
  if (scenario === undefined) throw new Error("the flagship cannot be read");
  return { name, label: name, scenario, parameters: toParameters(scenario) };
}

const baseline = contender("today");
const { quality } = baseline.scenario.brands["nonna"];
const better = contender("better", { path: "brands.nonna.quality", value: quality * 1.05 });
const options = { runs: 3, seed: "umot", periods: ["total"] };

test("compare(…) of a scenario with itself finds no difference whatsoever", async () => {
  const comparison = await compare([baseline, contender("same")], options, inThisThread);
  const rows = differenceRows(comparison).filter(({ runs }) => runs > 0);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ verdict, difference }) => verdict !== "same" || difference !== 0)).toEqual([]);
  expect(weekDifferenceRows(comparison).filter(({ p05, p95 }) => p05 < 0 || p95 > 0)).toEqual([]);
});

test("a lever of 5 % needs at least five times fewer runs with shared luck than without", async () => {
  const comparison = await compare([baseline, better], { ...options, runs: 12 }, inThisThread);
  const share = differenceRows(comparison).find(
    ({ brand, metric }) => brand === "nonna" && metric === "share",
  );
  expect(share?.verdict).toBe("higher");
  expect(share?.pairing).toBeGreaterThan(5);
});

test("compare(…) gives the first runs of a longer comparison, in whatever order results arrive", async () => {
  const backwards: Executor = {
    ...inThisThread,
    run: (tasks, receive) =>
      inThisThread.run([...tasks].reverse(), (result, index) => receive(result, tasks.length - 1 - index)),
  };
  const short = await compare([baseline, better], { ...options, runs: 1 }, inThisThread);
  const long = await compare([baseline, better], { ...options, runs: 2 }, backwards);
  expect(long.values.map((own) => own.slice(0, 1))).toEqual(short.values);
});

test("an interrupted comparison keeps the runs that all contenders have finished", async () => {
  const stop = new AbortController();
  const progress = (done: number) => void (done === 5 && stop.abort());
  const contenders = [baseline, better];
  const comparison = await compare(contenders, { ...options, progress, signal: stop.signal }, inThisThread);
  expect(comparison.runs).toBe(2);
  expect(comparison.values.map((own) => own.length)).toEqual([2, 2]);
});

test("compareMoney(…) puts a known extra budget against what it brings", async () => {
  const { daily } = baseline.scenario.brands["nonna"].advertising;
  const louder = contender("louder", { path: "brands.nonna.advertising.daily", value: daily + 40 });
  const [money] = compareMoney(await compare([baseline, louder], options, inThisThread), "nonna");
  // Clicks that are paid and answers to complaints vary with the visitors, so the budget moves a little too.
  expect(money.budget.difference / 100).toBeCloseTo(40, 0);
  expect(money.revenue.difference - money.cost.difference).toBeCloseTo(money.profit.difference, 6);
  const profit = money.perThousand.find(({ metric }) => metric === "profit");
  expect(profit?.effect).toBeCloseTo((1000 * money.profit.difference) / money.budget.difference, 6);
});

test("findCompareFaults(…) names brands, days and moneys that cannot be compared, all at once", () => {
  const [brera, ...others] = Object.keys(baseline.scenario.brands).reverse();
  const brands = Object.fromEntries(others.map((name) => [name, baseline.scenario.brands[name]]));
  const market = { ...baseline.scenario.market, days: 90, currency: "USD" };
  const other = { name: "other", scenario: { ...baseline.scenario, market, brands } };
  expect(findCompareFaults([baseline, other]).map(({ message }) => message.en)).toEqual([
    "other must have the baseline’s days (100), but has 90.",
    "other must have the baseline’s currency (EUR), but has USD.",
    expect.stringMatching(new RegExp(`^other must have the baseline’s brands .*, but lacks ${brera}.$`)),
  ]);
  expect(findCompareFaults([baseline])[0].message.en).toMatchInlineSnapshot(
    `"there must be something to compare with, but there is no alternative."`,
  );
  const six = Array.from({ length: 6 }, (_, index) => ({ ...better, name: `plan ${index}` }));
  expect(findCompareFaults([baseline, ...six])[0].message.en).toMatchInlineSnapshot(
    `"there must be at most 5 alternatives, but there are 6."`,
  );
  expect(findCompareFaults([baseline, better])).toEqual([]);
});

const MONEY = ["budget", "revenue", "cost", "profit", "share", "sales"];

/** A comparison by hand: the budget of 10,000 changes so in each run; everything else by a hundredth of that. */
function withBudgets(alternative: Contender, ...changes: number[]): Comparison {
  const before = changes.map(() => Float64Array.from(MONEY, () => 10_000));
  const after = changes.map((change) =>
    Float64Array.from(MONEY, (metric) => 10_000 + (metric === "budget" ? change : change / 100)),
  );
  return {
    contenders: [baseline, alternative],
    seed: "",
    runs: changes.length,
    periods: ["total"],
    measures: MONEY.map((metric) => ({ brand: "nonna", metric, period: "total" })),
    values: [before, after],
  };
}

const louder = contender("louder", "brands.nonna.advertising.daily=30");

test.each([
  ["may be luck", louder, [500, -300, 400], "unclear"],
  ["is clear, but a half per cent", louder, [50, 51, 49], "small"],
  ["is zero", louder, [0, 0, 0], "small"],
  ["follows success alone", better, [500, 510, 490], "undecided"],
] as const)("compareMoney(…) says nothing of 1,000 more where the change %s", (_, other, changes, reason) => {
  const [money] = compareMoney(withBudgets(other, ...changes), "nonna");
  expect(money.noRate).toBe(reason);
  expect(money.perThousand.map(({ effect, low, high }) => [effect, low, high])).toEqual(
    Array.from({ length: 4 }, () => [Number.NaN, Number.NaN, Number.NaN]),
  );
});

test("compareMoney(…) tells of 1,000 less where the budget falls", () => {
  const ratesOf = (...changes: number[]) => {
    const [{ noRate, direction, perThousand }] = compareMoney(withBudgets(louder, ...changes), "nonna");
    return { noRate, direction, effects: perThousand.map(({ effect }) => Math.round(effect)) };
  };
  const effects = (each: number) => Array.from({ length: 4 }, () => each);
  expect(ratesOf(500, 510, 490)).toEqual({ noRate: undefined, direction: "more", effects: effects(10) });
  expect(ratesOf(-500, -510, -490)).toEqual({ noRate: undefined, direction: "less", effects: effects(-10) });
});

test("settingsWithoutCost(…) names what costs the brand nothing, and nothing else", () => {
  const freeOf = (...settings: TypedSetting[]) =>
    settingsWithoutCost(baseline, contender("other", ...settings), "nonna");
  expect(freeOf("brands.nonna.quality=0.9", "brands.nonna.advertising.daily=30")).toEqual([
    "brands.nonna.quality",
  ]);
  expect(freeOf("brands.nonna.price=30", "market.needsPerYear=20", "brands.catena.quality=0.9")).toEqual([]);
  expect(freeOf("brands.nonna.quality=0.9", "brands.nonna.unitCost=12")).toEqual([]);
  expect(freeOf("brands.nonna.care.answered=0.9")).toEqual([]);
  expect(freeOf({ path: "timeline", value: [{ day: 9, set: { "brands.nonna.quality": 0.9 } }] })).toEqual([
    "timeline",
  ]);
  expect(
    freeOf({ path: "timeline", value: [{ day: 9, set: { "brands.nonna.advertising.daily": 90 } }] }),
  ).toEqual([]);
});
