import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { key, rolling } from "../support/series/rolling.ts";
import { rollingScores } from "../../src/studies/backtest/rollingScores.ts";
import { scoresOf, skillOf } from "../../src/studies/backtest/summary.ts";
import { luckOf, type Method } from "../../src/studies/forecast/methods.ts";
import { targetsOf } from "../../src/studies/forecast/target.ts";
import { guessMeanings } from "../../src/studies/observed/guessMeaning.ts";
import { observe } from "../../src/studies/observed/observe.ts";
import { readCsv } from "../../src/studies/observed/readCsv.ts";
import { readMap } from "../../src/studies/observed/readMap.ts";
import { durableData } from "../support/series/durableData.ts";

test("durables: late and early scores of the naive forecast are those published with the series' analysis", async () => {
  const cells = await rollingScores(durableData, rolling({ methods: ["naive", "bass", "curves"] }));
  const of = (method: Method, phase: "early" | "late") =>
    scoresOf(cells, durableData, { phase }).find((scores) => scores.method === method)!;
  expect(of("naive", "late").scaledCrps).toBeCloseTo(0.382, 3);
  expect(of("naive", "early").scaledCrps).toBeCloseTo(0.615, 3);
  // What must hold: late at most .33 and a tenth below naive, early at most .39, bands neither too narrow nor too wide.
  expect(of("bass", "late").scaledCrps).toBeLessThanOrEqual(0.33);
  expect(of("bass", "late").scaledCrps).toBeLessThanOrEqual(0.9 * of("naive", "late").scaledCrps);
  expect(of("bass", "early").scaledCrps).toBeLessThanOrEqual(0.39);
  expect(of("bass", "late").coverage[1]).toBeGreaterThanOrEqual(0.7);
  expect(of("bass", "late").coverage[1]).toBeLessThanOrEqual(0.9);
  expect(of("bass", "early").coverage[1]).toBeGreaterThanOrEqual(0.6);
  expect(of("curves", "late").scaledCrps).toBeLessThanOrEqual(0.33);
  const skill = skillOf(cells, "bass", "naive");
  expect(skill?.series).toHaveLength(6);
  expect(skill?.ratio).toBeLessThan(0.9);
  expect(skillOf(cells, "naive", "naive")?.ratio).toBe(1);
});

const folder = ["../shared/data", "../../shared/data"].find((path) => existsSync(path));
const here = (file: string, map: readonly string[]) => {
  const table = readCsv(readFileSync(`${folder}/${file}`, "utf8"));
  return observe(table, guessMeanings(table, readMap(map, table, file).meanings), { file }).understood!;
};

// Data that may not be copied into the project: beside the repository, where whoever has them puts them.
test.skipIf(folder === undefined)(
  "box office: three weekends, then to the twelfth, learnt from the other films [needs ../shared/data]",
  async () => {
    const understood = here("boxoffice_weekends.csv", ["week=period"]);
    const data = targetsOf(understood, "revenue");
    const cells = await rollingScores(
      data,
      rolling({ methods: ["naive", "analogues"], first: 3, last: 3, horizon: 9 }),
    );
    const wide = new Set(
      understood.series
        .filter(({ what, values }) => what === "coverage" && values[0] >= 600)
        .map(({ brand }) => brand),
    );
    const ofWide = cells.filter(({ series }) => wide.has(series));
    const wideScores = scoresOf(ofWide, data).find(({ method }) => method === "analogues")!;
    expect(wide.size).toBeGreaterThan(30);
    expect(wideScores.crpsOfLogs).toBeLessThanOrEqual(0.41);
    const scores = scoresOf(cells, data).find(({ method }) => method === "analogues")!;
    expect(scores.crpsOfLogs).toBeLessThanOrEqual(0.6);
    expect(scores.coverage[1]).toBeGreaterThanOrEqual(0.72);
    expect(scores.coverage[1]).toBeLessThanOrEqual(0.88);
  },
);

test.skipIf(folder === undefined)(
  "Pinkham's yearly sales: one year and up to five ahead [needs ../shared/data]",
  async () => {
    const data = targetsOf(here("pinkham_advertising_sales.csv", []), "sales");
    const cells = await rollingScores(data, rolling());
    const one = scoresOf(cells, data, { step: 1 }).find(({ method }) => method === "combined")!;
    const all = scoresOf(cells, data).find(({ method }) => method === "combined")!;
    expect(one.scaledCrps).toBeLessThanOrEqual(0.075);
    expect(all.scaledCrps).toBeLessThanOrEqual(0.16);
  },
);

test.skipIf(folder === undefined)(
  "a product's reviews by week, up to eight ahead [needs ../shared/data]",
  async () => {
    const data = targetsOf(here("review_stream_first_1500.csv", []), "reviews");
    const cells = await rollingScores(data, rolling({ horizon: 8, luck: luckOf(key, 7 / 365.25) }));
    expect(data.targets[0].values.slice(0, 10)).toEqual([1, 0, 1, 0, 1, 0, 5, 1, 2, 6]);
    expect(scoresOf(cells, data).find(({ method }) => method === "combined")!.scaledCrps).toBeLessThanOrEqual(
      0.345,
    );
  },
);
