import { basename } from "node:path";
import { expect, test } from "vitest";
import { prepareScenario } from "../../../scenario/compile/preparedScenario.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { readScenario } from "../../../scenario/read/readScenario.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import type { Calibration } from "../calibrate.ts";
import { scenarioTexts } from "./scenarioTexts.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: { en: "Two trattorias", it: "Due trattorie" },
  channels: { search: {}, maps: {} },
  personas: { one: { share: 1 } },
  brands: { nonna: { coverage: { search: { know: 0.3 } } }, gino: {} },
  timeline: [{ day: 30, set: { "brands.nonna.price": 25 } }],
});

const paths = ["brands.nonna.quality", "brands.*.coverage.search", "telling.starThresholds[1]"];
const values = [0.61, 0.52, 0.37];

test("scenarioTexts(…) are files that read as what was drawn", () => {
  const unknowns = paths.map((path) => ({ path, low: 0, high: 1, isWhole: false }));
  const found = { drawn: [{ values, market: 1, reviews: 1, weight: 1 }] };
  const texts = scenarioTexts({ question: { scenario, unknowns }, found } as unknown as Calibration);
  expect(texts.map(([path]) => path)).toEqual(["scenarios/base.yaml", "scenarios/001.yaml"]);
  const files = new Map(texts.map(([path, text]) => [basename(path), text]));
  const { scenario: read, problems } = readScenario((path) => files.get(basename(path)), "001.yaml");
  expect(problems).toEqual([]);
  expect(read?.title).toEqual({ en: "Two trattorias · 1", it: "Due trattorie · 1" });
  expect(read && toParameters(read)).toEqual(prepareScenario(scenario, paths)(values));
});

test("the base names no file of where it came from: ties stand beside it, and the data were read", () => {
  const ties = Uint32Array.from([0, 1, 1, 2]);
  const own = scenarioSettings.parse({
    ...scenario,
    network: { kind: "ties", ties: "../friends.csv" },
    observed: { file: "sales.csv" },
  });
  const texts = new Map(
    scenarioTexts({
      question: { scenario: own, unknowns: [], ties },
      found: { drawn: [] },
    } as unknown as Calibration),
  );
  const { ties: again, observed, problems } = readScenario((path) => texts.get(path), "scenarios/base.yaml");
  expect([problems, again, observed]).toEqual([[], ties, undefined]);
});
