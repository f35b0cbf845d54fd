import { expect, test } from "vitest";
import { CALIBRATION_VERSION, type KeptCalibration, readKept } from "./keptCalibration.ts";

const kept: KeptCalibration = {
  calibrationVersion: CALIBRATION_VERSION,
  seed: "kept",
  level: 0.9,
  until: 14,
  unknowns: [
    { path: "brands.nonna.quality", low: 0.4, high: 0.9, isWhole: false },
    { path: "choice.price", low: 1, high: 6, isWhole: false, likely: 3 },
  ],
  targets: [
    {
      what: "sales",
      brand: "nonna",
      spans: [
        { from: 0, to: 7 },
        { from: 7, to: 14 },
      ],
      values: [12, Number.NaN],
    },
    { what: "visits", brand: "nonna", channel: "search", spans: [{ from: 0, to: 7 }], values: [90] },
  ],
  drawn: [{ values: [0.6, 3.1], market: 1.2, reviews: 1, visits: { search: 2.4 }, weight: 1 }],
  inflation: 1.3,
  past: [],
};

test("readKept(…) reads what was kept, gaps too", () => {
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

test.each([
  ["no JSON", "{"],
  ["another version", JSON.stringify({ ...kept, calibrationVersion: 99 })],
  ["nothing drawn", JSON.stringify({ ...kept, drawn: [] })],
])("readKept(…) reads nothing of %s", (_, text) => {
  expect(readKept(text)).toBeUndefined();
});
