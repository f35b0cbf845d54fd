import { beforeAll, describe, expect, test } from "vitest";
import { simulate } from "../../model/simulate.ts";
import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { alignTargets } from "./targets/alignTargets.ts";
import { type Calibration, calibrate } from "./calibrate.ts";
import { planCalibration } from "./calibrationPlan.ts";
import { measureTargets } from "./targets/measureTargets.ts";
import { readUnknowns } from "./readUnknown.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: { en: "Two trattorias", it: "Due trattorie" },
  market: { consumers: 400, days: 140, start: "2024-01-01", needsPerYear: 20 },
  telling: { postRate: 0.2 },
  channels: { search: {}, reviews: { reviews: true } },
  personas: { one: { share: 1 } },
  brands: {
    nonna: { label: "Nonna", coverage: { search: 0.6, reviews: 0.6 } },
    gino: { coverage: { search: 0.6, reviews: 0.6 } },
  },
});

/** The first day of a week, counted from 0. */
const monday = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);

const truth = [
  { path: "brands.nonna.quality", value: 0.85 },
  { path: "brands.nonna.coverage.*", value: 0.3 },
];

/** Sixteen weeks as a market of known truth gives them, with a gap. */
function observed() {
  const { scenario: real = scenario } = applySettings(scenario, truth);
  const spans = Array.from({ length: 16 }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 }));
  const wanted = ["nonna", "gino"].flatMap((brand) => [
    ...(["sales", "rating", "reviews"] as const).map((what) => ({ what, brand, spans })),
    { what: "visits" as const, brand, channel: "search", spans },
  ]);
  const values = measureTargets(simulate(toParameters(real), keyFromSeed("reality")), wanted);
  return {
    series: wanted.map(({ spans: _, ...subject }, at) => ({
      ...subject,
      periods: spans.map((_, week) => ({ from: monday(week), days: 7 })),
      // The tool that counts visits counts three of them where one consumer comes.
      values: values[at].map((value, week) =>
        week === 5 ? Number.NaN : value * (subject.what === "visits" ? 3 : 1),
      ),
    })),
  };
}

const { targets, until, ...besides } = alignTargets(scenario, observed());
const { unknowns, faults } = readUnknowns(scenario, [
  "brands.nonna.quality=0.4..0.95",
  "brands.nonna.coverage.*=0.1..0.5..0.9",
  "wordOfMouth.tellRate=0.01..0.1",
]);
const question = {
  scenario,
  unknowns,
  targets,
  until,
  points: 64,
  draws: 8,
  seed: "calibrated",
  isSizeFree: true,
  selfTests: 6,
  trials: 0,
  origins: 4,
};
const plan = planCalibration(question);
const execution = (signal = new AbortController().signal) => ({
  executor: inThisThread,
  progress: () => {},
  signal,
});

describe("calibrate(…)", () => {
  let found: Calibration;
  beforeAll(async () => void (found = await calibrate(plan, execution())), 60_000);

  test("finds again with what settings a market was made", () => {
    expect([faults, besides]).toEqual([[], { unused: [], outside: 0, strangers: [] }]);
    for (const [at, { value }] of truth.entries()) {
      const { low, high, identified } = found.found?.beliefs[at] ?? {};
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(identified).toBe("well");
    }
    expect(found.found?.beliefs[2].identified).not.toBe("well");
  });

  test("finds how many visits a tool counts where one consumer comes, as wide as it is sure", () => {
    const counted = found.found?.posterior.sizes.map(({ visits }) => visits["search"]) ?? [];
    const sorted = counted.toSorted((a, b) => a - b);
    const [low, high] = [0.05, 0.95].map((share) => sortedQuantile(sorted, share));
    // Believed beforehand, nine in ten: from a fifth to five times.
    expect([low > 2.5, low < 3, high > 3, high < 3.5]).toEqual([true, true, true, true]);
  });

  test("gives the same again, and other draws with another seed", async () => {
    const short = { ...question, points: 32, draws: 2, selfTests: 0, targets: targets.slice(0, 2) };
    const draws = async (seed: string) =>
      (await calibrate(planCalibration({ ...short, seed }), execution())).found?.drawn;
    const [one, again, other] = [await draws("one"), await draws("one"), await draws("other")];
    expect(one).toHaveLength(2);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("says nothing of what was interrupted", async () => {
    const { found: none, runs } = await calibrate(plan, execution(AbortSignal.abort()));
    expect([none, runs]).toEqual([undefined, 0]);
  });
});

test("what comes after the data does not reach what is learnt from them", () => {
  // A run of the design ends with the last day observed, whatever the scenario plans for later.
  expect(plan.tasks.map(({ parameters }) => parameters.days)).toEqual(plan.tasks.map(() => 112));
  const later = { day: 120, set: { "brands.nonna.price": 99 }, note: "", series: undefined };
  const changed = planCalibration({ ...question, scenario: { ...scenario, timeline: [later] } });
  const [one, other] = [plan, changed].map(({ tasks: [task] }) =>
    measureTargets(simulate(task.parameters, task.key), targets),
  );
  expect(one).toEqual(other);
});
