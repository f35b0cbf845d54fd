import { expect, test } from "vitest";
import { plainMarket } from "../../../test/support/market.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { type Contender, compare } from "./compare.ts";
import { differenceRows, pairedValues } from "./compareRows.ts";
import { planContributions, runContributions } from "./contributions.ts";
import { inThisThread } from "../runs/inThisThread.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Small",
  market: { consumers: 100, days: 15, needsPerYear: 100, panel: 0 },
  channels: { search: {} },
  brands: { nonna: { coverage: { search: 0.4 } }, gino: { coverage: { search: 0.3 } } },
});

function contender(name: string, settings: Readonly<Record<string, unknown>>): Contender {
  const changes = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const { scenario: changed } = applySettings(scenario, changes);
  if (changed === undefined) throw new Error("the settings make no sense");
  return { name, label: name, scenario: changed, parameters: toParameters(changed) };
}

const baseline = contender("baseline", {});
const three = { "brands.nonna.quality": 0.95, "brands.nonna.price": 15, "brands.nonna.coverage.search": 0.9 };
const six = {
  ...three,
  "brands.nonna.promise": 0.9,
  "brands.gino.quality": 0.2,
  "brands.gino.price": 40,
};
const about = { brand: "nonna", metric: "sales", period: "total" };
const options = { runs: 3, seed: "contributions" };

test.each([
  ["three settings, all orders", three, 8, 6, "mean over all orders (Shapley)"],
  ["six settings, two orders", six, 12, 2, "mean over two opposite orders"],
] as const)(
  "contributions of %s add up to the whole difference",
  async (_, settings, stops, orders, method) => {
    const alternative = contender("better", settings);
    const { plan } = planContributions(baseline, alternative);
    if (plan === undefined) throw new Error("no plan");
    expect({ stops: plan.stops.size, orders: plan.orders.length }).toEqual({ stops, orders });
    const found = await runContributions(plan, [about], 0.9, options, inThisThread);
    const whole = await compare([baseline, alternative], { ...options, periods: ["total"] }, inThisThread);
    const { before, after } = pairedValues(whole, "better", about);
    const difference = after.reduce((sum, value, run) => sum + value - before[run], 0) / 3;
    expect(found.map(({ setting }) => setting).sort()).toEqual(Object.keys(settings).sort());
    expect(found.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(difference, 9);
    expect(Math.abs(difference)).toBeGreaterThan(1);
    expect(found[0].method).toBe(`${method}; Student's t, 3 runs`);
    for (const { contribution, low, high } of found) {
      expect(low).toBeLessThanOrEqual(contribution);
      expect(high).toBeGreaterThanOrEqual(contribution);
    }
  },
);

test("contributions follow Shapley's formula: reckoned by hand for a game of three", async () => {
  // The game: a brings 1, b 2, c 4; a and b together 6 more, all three 12 more. Known values: 1+3+4, 2+3+4, 4+4.
  const worth = (stop: number) => {
    const [a, b, c] = [stop & 1, (stop >> 1) & 1, (stop >> 2) & 1];
    return a + 2 * b + 4 * c + 6 * a * b + 12 * a * b * c;
  };
  const { plan } = planContributions(baseline, contender("better", three));
  if (plan === undefined) throw new Error("no plan");
  const stops = new Map([...plan.stops].map(([stop]) => [stop, { ...plainMarket(), panel: stop }]));
  const played = {
    ...inThisThread,
    run: async (...[tasks, receive]: Parameters<typeof inThisThread.run>) =>
      tasks.forEach(({ parameters }, index) => receive(salesOf(worth(parameters.panel)), index)),
  };
  const found = await runContributions({ ...plan, stops }, [about], 0.9, { runs: 2, seed: "" }, played);
  expect(found.map(({ contribution }) => contribution)).toEqual([8, 9, 8]);
});

function salesOf(sales: number) {
  return { days: 1, brands: ["nonna"], series: { bought: Float64Array.of(sales) } } as never;
}

test("the only setting that differs makes the whole difference", async () => {
  const alternative = contender("better", { "brands.nonna.quality": 0.95 });
  const { plan } = planContributions(baseline, alternative);
  if (plan === undefined) throw new Error("no plan");
  const found = await runContributions(plan, [about], 0.9, options, inThisThread);
  const whole = await compare([baseline, alternative], { ...options, periods: ["total"] }, inThisThread);
  const [row] = differenceRows(whole).filter(
    ({ brand, metric }) => brand === about.brand && metric === about.metric,
  );
  expect(found).toEqual([
    {
      ...about,
      contender: "better",
      setting: "brands.nonna.quality",
      contribution: row.difference,
      low: row.low,
      high: row.high,
      method: "the whole difference: one setting differs; Student's t, 3 runs",
    },
  ]);
});

test("an alternative that differs in nothing is not taken apart", () => {
  expect(planContributions(baseline, contender("other", {})).fault?.en).toBe(
    "other must differ from the baseline in a setting, but differs in none",
  );
});
