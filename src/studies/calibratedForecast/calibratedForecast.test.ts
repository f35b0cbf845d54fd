import { beforeAll, describe, expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { CALIBRATION_VERSION, type KeptCalibration } from "../calibrate/keptCalibration.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { type CalibratedForecast, forecastFromCalibration } from "./calibratedForecast.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 300, days: 112, start: "2024-01-01", needsPerYear: 30 },
  channels: { search: {} },
  personas: { one: { share: 1 } },
  brands: { nonna: { coverage: { search: 0.6 } }, gino: { coverage: { search: 0.6 } } },
});

const spans = Array.from({ length: 8 }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 }));

/** Eight weeks of a market three times as large as simulated, of which one brand was observed. */
const kept: KeptCalibration = {
  calibrationVersion: CALIBRATION_VERSION,
  seed: "kept",
  level: 0.9,
  until: 56,
  unknowns: [{ path: "brands.nonna.quality", low: 0.4, high: 0.9, isWhole: false }],
  targets: [
    { what: "sales", brand: "nonna", spans, values: [150, 160, 150, Number.NaN, 140, 150, 155, 150] },
    { what: "rating", brand: "nonna", spans, values: spans.map(() => 4.2) },
    { what: "revenue", brand: "nonna", spans, values: spans.map(() => Number.NaN) },
  ],
  drawn: Array.from({ length: 12 }, (_, draw) => ({
    values: [0.6 + draw / 100],
    market: 3,
    reviews: 1,
    visits: {},
    weight: 1 / 12,
  })),
  inflation: 1,
  past: [],
};

const cheaper = {
  ...scenario,
  timeline: [{ day: 56, set: { "brands.nonna.price": 14 }, note: "", series: undefined }],
};

const question = {
  kept,
  alternatives: [
    { name: "", scenario },
    { name: "cheaper", scenario: cheaper },
  ],
};
const execution = { executor: inThisThread, progress: () => {}, signal: new AbortController().signal };

describe("forecastFromCalibration(…)", () => {
  let found: CalibratedForecast;
  beforeAll(async () => void (found = await forecastFromCalibration(question, execution)), 60_000);

  const rowsOf = (what: string, brand: string, alternative = "") =>
    found.rows.filter((row) => row.what === what && row.brand === brand && row.alternative === alternative);

  test("foretells every week that comes, of every brand, and nothing below nought", () => {
    expect([found.runs, found.failures]).toEqual([36, []]);
    expect(rowsOf("sales", "nonna").map(({ from }) => from)).toEqual([56, 63, 70, 77, 84, 91, 98, 105]);
    expect(rowsOf("sales", "gino")).toHaveLength(8);
    const sold = found.rows.filter(({ what }) => what !== "rating");
    expect(Math.min(...sold.map(({ p10 }) => p10))).toBeGreaterThanOrEqual(0);
    const sorted = sold.every(
      ({ p10, p25, p50, p75, p90 }) => p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90,
    );
    expect(sorted).toBe(true);
  });

  test("goes on from where the brand was, although its market is larger than simulated", () => {
    const [{ p10, p90 }] = rowsOf("sales", "nonna");
    expect(p10).toBeLessThan(150);
    expect(p90).toBeGreaterThan(150);
  });

  test("counts are those of a market as large as was found", async () => {
    const drawn = kept.drawn.map((one) => ({ ...one, market: 1 }));
    const small = await forecastFromCalibration({ ...question, kept: { ...kept, drawn } }, execution);
    const ofGino = small.rows.filter(
      (row) => row.what === "sales" && row.brand === "gino" && row.alternative === "",
    );
    rowsOf("sales", "gino").forEach(({ p50 }, at) => expect(p50 / ofGino[at].p50).toBeCloseTo(3, 9));
  });

  test("takes money along with what is sold", () => {
    const money = rowsOf("revenue", "nonna");
    rowsOf("sales", "nonna").forEach(({ p50 }, at) =>
      expect(money[at].p50 / p50).toBeCloseTo(scenario.brands["nonna"].price, 6),
    );
  });

  test("tells what an alternative changes, between runs that meet the same luck", () => {
    const change = found.changes.find(({ what, brand }) => what === "sales" && brand === "nonna");
    expect(change?.low).toBeGreaterThan(0);
    expect(change?.chance).toBe(1);
    const lost = found.changes.find(({ what, brand }) => what === "sales" && brand === "gino");
    expect(lost?.high).toBeLessThan(0);
  });

  test("an alternative that changes nothing changes nothing", async () => {
    const same = {
      ...question,
      alternatives: [
        { name: "", scenario },
        { name: "same", scenario },
      ],
    };
    const { changes } = await forecastFromCalibration(same, execution);
    const moved = changes.filter(({ low, high }) => Math.abs(low) > 0 || Math.abs(high) > 0);
    expect(moved).toEqual([]);
  });
});
