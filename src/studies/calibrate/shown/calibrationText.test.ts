import { expect, test } from "vitest";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import type { Calibration } from "../calibrate.ts";
import { formatCalibration } from "./calibrationText.ts";
import type { Identified } from "../verdict.ts";
import type { ToldOfPair } from "../../../charts/calibration/words/tradeOffs.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: { en: "Two trattorias", it: "Due trattorie" },
  channels: { search: {} },
  brands: { nonna: { label: "Nonna" }, gino: {} },
});

const belief = (path: string, low: number, middle: number, high: number, identified: Identified) => ({
  path,
  priorLow: 0.14,
  priorMiddle: 0.5,
  priorHigh: 0.86,
  mean: middle,
  low,
  middle,
  high,
  left: 0.3,
  identified,
  edge: "none" as const,
});

const tested = (path: string, coverage: number, error: number, evenness: number) => ({
  path,
  recoveries: Array.from({ length: 50 }, (_, run) => ({
    run,
    truth: 0.5,
    mean: 0.5,
    low: 0.4,
    high: 0.6,
    rank: 0.5,
  })),
  coverage,
  error,
  width: 0.3,
  evenness,
});

const experiment = (effect: number) => ({
  path: "brands.nonna.advertising.daily",
  value: 0,
  from: 7,
  to: 35,
  what: "sales" as const,
  brand: "nonna",
  effect,
  error: 0.03,
});

const axes = (best: number, worst: number, told: ToldOfPair) => ({
  best,
  worst,
  told,
  mix: [Math.SQRT1_2, Math.SQRT1_2] as const,
});

const [quality, coverage, telling] = [
  "brands.nonna.quality",
  "brands.nonna.coverage.*",
  "wordOfMouth.tellRate",
];

/** A calibration in which everything is found that can be said of one. */
const calibration: Calibration = {
  question: {
    scenario,
    unknowns: [],
    targets: [
      { what: "sales", brand: "nonna", spans: [{ from: 0, to: 7 }], values: [12] },
      { what: "reviews", brand: "nonna", spans: [{ from: 0, to: 7 }], values: [3] },
      { what: "visits", brand: "nonna", channel: "search", spans: [{ from: 0, to: 7 }], values: [90] },
      { what: "visits", brand: "nonna", spans: [{ from: 0, to: 7 }], values: [190] },
    ],
    until: 7,
    points: 64,
    draws: 2,
    seed: "words",
    isSizeFree: true,
    selfTests: 50,
    trials: 0,
    origins: 0,
  },
  runs: 66,
  failures: [],
  found: {
    posterior: {
      places: [],
      sizes: [
        { market: 0.8, reviews: 0.5, visits: { search: 2, "": 1 } },
        { market: 1, reviews: 0.6, visits: { search: 2.5, "": 2 } },
        { market: 1.2, reviews: 0.7, visits: { search: 3, "": 3 } },
      ],
      effective: 62.4,
      acceptance: 0.3,
      misfit: 2.4,
      inflation: 2.4,
    },
    past: [],
    lifts: [
      { lift: experiment(-0.12), low: -0.14, middle: -0.11, high: -0.09, distance: 0.4 },
      { lift: experiment(0.2), low: -0.14, middle: -0.11, high: -0.09, distance: 7.2 },
    ],
    beliefs: [
      { ...belief(quality, 0.71, 0.8, 0.86, "well"), edge: "high" },
      belief(coverage, 0.31, 0.4, 0.52, "partly"),
      belief("choice.price", 0.31, 0.4, 0.52, "partly"),
      { ...belief(telling, 0.15, 0.48, 0.85, "hardly"), edge: "low" },
    ],
    tradeOffs: [
      { one: quality, other: coverage, correlation: -0.62, ...axes(0.12, 0.35, "each") },
      { one: coverage, other: telling, correlation: 0.81, ...axes(0.22, 0.97, "together") },
      { one: "choice.price", other: telling, correlation: 0.41, ...axes(0.7, 1.02, "neither") },
    ],
    statistics: 5,
    drawn: [],
    fit: [
      { what: "sales", brand: "nonna", from: 0, to: 7, observed: 12, low: 9, middle: 11, high: 14 },
      { what: "reviews", brand: "nonna", from: 0, to: 7, observed: 3, low: 4, middle: 5, high: 7 },
    ],
    prospects: [
      { experiment: "waiting", path: coverage, left: 0.95 },
      { experiment: "lowerPrice", path: coverage, left: 0.62 },
      { experiment: "waiting", path: telling, left: 0.99 },
      { experiment: "noAdvertising", path: telling, left: 0.97 },
      { experiment: "waiting", path: "choice.price", left: 0.7 },
      { experiment: "higherPrice", path: "choice.price", left: 0.8 },
      { experiment: "waiting", path: quality, left: 0.9 },
      { experiment: "waiting", path: coverage, other: telling, left: 0.96 },
      { experiment: "moreAdvertising", path: coverage, other: telling, left: 0.55 },
    ],
    selfTests: [tested(quality, 0.9, 0.15, 0.4), tested(telling, 0.62, 0.98, 0.0001)],
  },
};

const same = (text: string) => text;
const plain = { width: 100, paint: { bold: same, dim: same, good: same, bad: same } };

test.each(["en", "it"] as const)("formatCalibration(…) says all of it: %s", async (language) => {
  const text = formatCalibration(calibration, { ...plain, language });
  await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/calibration.${language}.txt`);
});

test("formatCalibration(…) says that nothing can be said", () => {
  const { found: _, ...empty } = calibration;
  expect(formatCalibration(empty, { ...plain, language: "en" })).toBe(
    "Two trattorias: what the data say\nToo few runs or numbers were left to learn from: nothing is said of any setting.",
  );
});
