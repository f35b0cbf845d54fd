import { describe, expect, test } from "vitest";
import { handMadeRun } from "../../test/cli/support/handMadeRun.ts";
import { metricNote, metricValue, summaryRows, weeklyRows } from "./metrics.ts";

/** Two brands over ten days: Nonna sells 3 a day, Gino 1 a day; on the last day Nonna sells nothing. */
const run = handMadeRun({
  days: 10,
  brands: ["nonna", "gino"],
  series: {
    bought: [...Array.from({ length: 9 }, () => [3, 1]).flat(), 0, 1],
    firstBought: [2, 1],
    considered: [...Array.from({ length: 9 }, () => [6, 2]).flat(), 6, 2],
    chosen: [40, 10],
    abandoned: [13, 7],
    onlineBought: [9, 0],
    swayed: [9, 0],
    experienced: [10, 0],
    satisfaction: [8_000_000, 0],
    promoters: [6, 0],
    detractors: [1, 0],
    stars1: [1, 0],
    stars5: [4, 0],
    toldPositive: [5, 0],
    toldNegative: [2, 0],
    complaints: [3, 0],
  },
  market: {
    needs: [50],
    know: [30],
    go: [10],
    do: [10],
    buy: [30],
    unmet: [8],
    decisions: [20],
    considerationSize: [50],
    buyers: [37],
    buyerSources: [370],
  },
  levels: {
    displayedMean: [...Array.from({ length: 18 }, () => 4), 4.5, Number.NaN],
    revenue: [...Array.from({ length: 9 }, () => [30, 10]).flat(), 0, 10],
    cost: [100, 20],
    profit: [-70, -10],
  },
  panel: { day: [0, 7], aware: [0.2, 0.1, 0.4, 0.3] },
  census: { purchases: [60, 40] },
});

describe("metricValue(…) of a brand", () => {
  const known: readonly [metric: string, period: string, value: number][] = [
    ["share", "total", 27 / 37],
    ["share", "last2", 3 / 5],
    ["share", "day9-9", 0],
    ["revenueShare", "total", 270 / 370],
    ["sales", "total", 27],
    ["sales", "day0-1", 6],
    ["revenue", "day0-1", 60],
    ["cost", "total", 100],
    ["profit", "total", -70],
    ["stars", "end", 4.5],
    ["stars", "day0-1", 4],
    ["reviews", "total", 5],
    ["awareness", "total", 0.4],
    ["awareness", "day0-6", 0.2],
    ["satisfaction", "total", 0.8],
    ["nps", "total", 50],
    ["swayed", "total", 9 / 27],
    ["conversion", "total", 27 / 60],
    ["complaints", "total", 3],
    ["told", "total", 7],
    ["penetration", "end", 0.02],
  ];
  test.each(known)("%s over %s is %d", (metric, period, value) => {
    expect(metricValue(run, "nonna", metric, period)).toBeCloseTo(value, 12);
  });

  test("is NaN where there is nothing to measure", () => {
    expect(metricValue(run, "gino", "stars", "end")).toBeNaN();
    expect(metricValue(run, "gino", "satisfaction", "total")).toBeNaN();
    expect(metricValue(handMadeRun(), "nonna", "share", "total")).toBeNaN();
    expect(metricValue(handMadeRun(), "nonna", "awareness", "total")).toBeNaN();
  });
});

describe("metricValue(…) of the market", () => {
  const known: readonly [metric: string, value: number][] = [
    ["needs", 50],
    ["buyers", 37],
    ["sales", 37],
    ["sourcesPerPurchase", 10],
    ["considered", 2.5],
    ["unmet", 0.1],
    ["abandonment", 0.4],
    ["onlineShare", 9 / 37],
  ];
  test.each(known)("%s over the whole run is %d", (metric, value) => {
    expect(metricValue(run, "", metric, "total")).toBeCloseTo(value, 12);
  });
});

test("metricValue(…) refuses what the run does not have", () => {
  expect(() => metricValue(run, "rosa", "share", "total")).toThrow("no brand “rosa”");
  expect(() => metricValue(run, "nonna", "luck", "total")).toThrow("no metric “luck”");
  expect(() => metricValue(run, "", "share", "total")).toThrow("the market has no metric “share”");
  expect(() => metricValue(run, "nonna", "share", "week9")).toThrow("no period “week9”");
});

test("the shares of all brands sum to 1 in every period", () => {
  for (const period of ["total", "end", "last3", "week1", "day2-4"]) {
    const shares = run.brands.map((brand) => metricValue(run, brand, "share", period));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  }
});

test("summaryRows(…) has every metric of every brand and of the market once, each with a note", () => {
  const rows = summaryRows(run, 4);
  expect(rows).toHaveLength(new Set(rows.map(({ brand, metric }) => `${brand}.${metric}`)).size);
  expect(rows.filter(({ brand }) => brand === "nonna")).toHaveLength(
    rows.filter(({ brand }) => brand === "gino").length,
  );
  expect(rows.every(({ run: number, period }) => number === 4 && period === "total")).toBe(true);
  expect(rows.filter(({ brand, metric }) => metricNote(brand, metric) === undefined)).toEqual([]);
});

test("weeklyRows(…) covers full weeks and leaves out the rest", () => {
  const sales = weeklyRows(run).filter(({ brand, metric }) => brand === "nonna" && metric === "sales");
  expect(sales).toEqual([{ run: 0, brand: "nonna", metric: "sales", period: "week1", day: 6, value: 21 }]);
});
