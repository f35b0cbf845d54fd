/** Rows made by hand, small and plausible, for charts to be drawn from. */

import type { DaypartRow } from "../../src/charts/journeys/daypartHeatMap.ts";
import type { JourneyRow } from "../../src/charts/journeys/journeyHeatMap.ts";
import type { LeverGridRow } from "../../src/charts/levers/leverGrid.ts";
import type { LeverMultiplesRow } from "../../src/charts/levers/leverMultiples.ts";
import type { MomentFunnelRow } from "../../src/charts/journeys/momentFunnel.ts";
import type { MorrisPlaneRow } from "../../src/charts/levers/morrisPlane.ts";
import type { MoneyRow } from "../../src/charts/plans/moneyWaterfall.ts";
import type { BrandTimeRow } from "../../src/charts/overTime/quantileLines.ts";
import type { ResponseRow } from "../../src/charts/levers/responseCurve.ts";
import type { StarHistogramRow } from "../../src/charts/wordOfMouth/starHistogram.ts";
import type { StarsOverTimeRow } from "../../src/charts/overTime/starsOverTime.ts";
import type { SwayedRow } from "../../src/charts/wordOfMouth/swayed.ts";
import type { TornadoRow } from "../../src/charts/levers/tornado.ts";
import type { VarianceSharesRow } from "../../src/charts/levers/varianceShares.ts";
import type { LoopRow } from "../../src/charts/wordOfMouth/wordOfMouthLoop.ts";

const DAY = 86_400_000;

/** ISO date of the last day of a week counted from 1 January 2018. */
export function weekEnd(week: number): string {
  return new Date(Date.UTC(2018, 0, 1) + (week * 7 + 6) * DAY).toISOString().slice(0, 10);
}

/** Two changes in one week, and one long after them. */
export const events = [
  { date: "2018-03-12", note: "new cook" },
  { date: "2018-03-15", note: "the critic's visit" },
  { date: "2018-08-01", note: "holidays" },
];

/** A number with bands around it that are wide by `spread`. */
export function around(middle: number, spread: number) {
  return {
    p05: middle - spread,
    p25: middle - spread * 0.4,
    p50: middle,
    p75: middle + spread * 0.45,
    p95: middle + spread * 1.1,
  };
}

/** Three brands over some weeks: one rises, one falls, one stays. */
export function brandWeeks(weeks: number): BrandTimeRow[] {
  const names = ["Nonna", "Da Gino", "Pizza & Co"];
  return Array.from({ length: weeks }, (_, week) => {
    const risen = 1 - Math.exp(-week / 20);
    const wobble = 0.01 * Math.sin(week * 1.7);
    const shares = [0.12 + 0.29 * risen + wobble, 0.5 - 0.24 * risen - wobble, 0.38 - 0.05 * risen];
    return names.map((brand, index) => ({
      date: weekEnd(week),
      brand,
      ...around(shares[index], 0.02 + 0.03 * risen),
    }));
  }).flat();
}

/** The same brands' purchases by week. */
export function salesWeeks(weeks: number): BrandTimeRow[] {
  return brandWeeks(weeks).map(({ date, brand, p50 }) => ({ date, brand, ...around(Math.round(400 * p50), 22) }));
}

/** Quality lifts the share, coverage too, and each more where the other is high. */
export function leverGrid(steps: number, scale = 1): LeverGridRow[] {
  const places = Array.from({ length: steps }, (_, index) => (steps === 1 ? 0.5 : index / (steps - 1)));
  return places.flatMap((y) =>
    places.map((x) => {
      const value = scale * (0.04 + 0.18 * y + 0.05 * x + 0.2 * x * y);
      return { x, y, value, low: value * 0.9, high: value * 1.12 };
    }),
  );
}

/** The same for each price: the dearer, the less. */
export function leverGrids(steps: number, prices: readonly number[], scale = 1): LeverMultiplesRow[] {
  return prices.flatMap((z) => leverGrid(steps, scale * (2 - z / 20)).map((row) => ({ ...row, z })));
}

export function starWeeks(weeks: number): StarsOverTimeRow[] {
  const names = ["Nonna", "Da Gino", "Pizza & Co"];
  return Array.from({ length: weeks }, (_, week) =>
    names.map((brand, index) => {
      const mean = [4.1 + 0.3 * (1 - Math.exp(-week / 15)), 4.2 - 0.004 * week, 3.6][index];
      // The last brand enters the market in the tenth week.
      const middle = index === 2 && week < 10 ? Number.NaN : mean;
      return { date: weekEnd(week), brand, ...around(middle, 0.3 / Math.sqrt(week + 1)), reviews: (index + 4) * (week + 1) };
    }),
  ).flat();
}

export const funnel: MomentFunnelRow[] = [
  { moment: "know", visits: 12_340, met: 11_020, wentOn: 10_610, bought: 0 },
  { moment: "go", visits: 5210, met: 3390, wentOn: 4100, bought: 0 },
  { moment: "do", visits: 4480, met: 4090, wentOn: 4210, bought: 0 },
  { moment: "buy", visits: 9120, met: 8870, wentOn: 7050, bought: 3466 },
];

/** The J shape, its mirror image, and a brand that everybody finds middling. */
export const reviews: StarHistogramRow[] = [
  { brand: "Nonna", shares: [0.12, 0.05, 0.08, 0.14, 0.61] },
  { brand: "Da Gino", shares: [0.41, 0.2, 0.14, 0.1, 0.15] },
  { brand: "Pizza & Co", shares: [0.06, 0.19, 0.48, 0.19, 0.08] },
].flatMap(({ brand, shares }) =>
  shares.map((share, index) => ({ brand, stars: index + 1, share, low: share * 0.9, high: share * 1.1 })),
);

export const swayedBrands: SwayedRow[] = [
  { brand: "Nonna", value: 0.34, low: 0.3, high: 0.38 },
  { brand: "Da Gino", value: 0.21, low: 0.19, high: 0.25 },
  { brand: "Pizza & Co", value: 0.08, low: 0.07, high: 0.09 },
];

export const journey: JourneyRow[] = [
  { touchpoint: "search", visits: [6400, 1200, 2100, 3100], met: [3900, 700, 420, 1500] },
  { touchpoint: "maps", visits: [400, 2900, 100, 900], met: [100, 60, 20, 300] },
  { touchpoint: "reviews", visits: [3900, 800, 600, 2200], met: [2800, 500, 310, 1900] },
  { touchpoint: "shop window", visits: [900, 1400, 0, 2600], met: [300, 900, 0, 1100] },
].flatMap(({ touchpoint, visits, met }) =>
  ["know", "go", "do", "buy"].map((moment, index) => ({ touchpoint, moment, visits: visits[index], met: met[index] })),
);

export const loop: LoopRow[] = [
  { step: "bought", value: 5304 },
  { step: "used", value: 5290 },
  { step: "reviews", value: 181 },
  { step: "friends", value: 3210 },
  { step: "read", value: 13_575 },
  { step: "heard", value: 3360 },
  { step: "swayed", value: 1008 },
];

/** More of the lever helps until it is enough. */
export function response(points: number): ResponseRow[] {
  return Array.from({ length: points }, (_, index) => {
    const x = points === 1 ? 0.5 : 0.2 + (0.7 * index) / (points - 1);
    return { x, ...around(0.45 / (1 + Math.exp(-9 * (x - 0.55))), 0.03) };
  });
}

export const money: MoneyRow[] = [
  { kind: "revenue", value: 412_300 },
  { kind: "unitCost", value: 164_900 },
  { kind: "coverage", value: 73_000 },
  { kind: "content", value: 18_250 },
  { kind: "contacts", value: 9100 },
  { kind: "care", value: 21_900 },
  { kind: "advertising", value: 36_500 },
  { kind: "seeding", value: 0 },
  { kind: "fakeReviews", value: 0 },
];

export const dayparts: DaypartRow[] = [
  { device: "mobile", visits: [700, 2100, 1400, 1900, 2900, 500] },
  { device: "desktop", visits: [100, 60, 2600, 120, 1500, 200] },
  { device: "tablet", visits: [60, 50, 110, 30, 900, 150] },
  { device: "none", visits: [20, 400, 300, 1700, 350, 10] },
].flatMap(({ device, visits }) =>
  ["earlyMorning", "commute", "work", "errands", "evening", "night"].map((daypart, index) => ({
    daypart,
    device,
    visits: visits[index],
  })),
);

/** Net promoter scores of two brands, one on each side of zero. */
export function scoreWeeks(weeks: number): BrandTimeRow[] {
  return Array.from({ length: weeks }, (_, week) => [
    { date: weekEnd(week), brand: "Nonna", ...around(12 + week, 8) },
    { date: weekEnd(week), brand: "Da Gino", ...around(-18 - 6 * Math.sin(week / 4), 9) },
  ]).flat();
}

/** Quality lifts, price lowers, and answering complaints does either. */
export const swings: TornadoRow[] = [
  { setting: "quality", rises: 0.21, falls: -0.002, net: 0.208, low: 0.18, high: 0.236 },
  { setting: "coverage", rises: 0.16, falls: 0, net: 0.16, low: 0.15, high: 0.17 },
  { setting: "price", rises: 0.03, falls: -0.14, net: -0.11, low: -0.15, high: -0.07 },
  { setting: "share of complaints answered", rises: 0.02, falls: -0.018, net: 0.002, low: -0.01, high: 0.014 },
];

export const effects: MorrisPlaneRow[] = [
  { setting: "quality", size: 0.21, low: 0.18, high: 0.24, deviation: 0.09 },
  { setting: "coverage", size: 0.16, low: 0.15, high: 0.17, deviation: 0.03 },
  { setting: "price", size: 0.15, low: 0.1, high: 0.2, deviation: 0.19 },
  { setting: "share of complaints answered", size: 0.02, low: 0.005, high: 0.03, deviation: 0.021 },
  { setting: "promise", size: 0.018, low: 0.005, high: 0.03, deviation: 0.02 },
];

export const indices: VarianceSharesRow[] = [
  { setting: "quality", first: 0.52, firstLow: 0.45, firstHigh: 0.6, total: 0.6, totalLow: 0.5, totalHigh: 0.7 },
  { setting: "coverage", first: 0.3, firstLow: 0.2, firstHigh: 0.4, total: 0.41, totalLow: 0.33, totalHigh: 0.5 },
  { setting: "price", first: 0.04, firstLow: -0.05, firstHigh: 0.1, total: 0.12, totalLow: 0.09, totalHigh: 0.16 },
];

export const contributions = [
  { setting: "brands.nonna.price", contribution: -0.021, low: -0.026, high: -0.016 },
  { setting: "brands.nonna.quality", contribution: 0.058, low: 0.05, high: 0.066 },
  { setting: "brands.nonna.coverage.maps", contribution: 0.013, low: 0.009, high: 0.017 },
  { setting: "brands.nonna.care.answered", contribution: 0.002, low: -0.003, high: 0.007 },
];
