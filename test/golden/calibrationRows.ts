import type { CalibrationRanksRow } from "../../src/charts/calibration/calibrationRanks.ts";
import type { FitOverTimeRow } from "../../src/charts/calibration/fitOverTime.ts";
import type { TradeOffRow } from "../../src/charts/calibration/tradeOffs.ts";
import type { PriorAndPosteriorRow } from "../../src/charts/calibration/priorAndPosterior.ts";

/** Quality is found, price narrowed, and of telling nothing is learnt. */
export const priorRows: PriorAndPosteriorRow[] = [
  { setting: "quality", priorLow: 0.425, priorHigh: 0.925, low: 0.68, middle: 0.73, high: 0.78, left: 0.14 },
  { setting: "coverage", priorLow: 0.14, priorHigh: 0.86, low: 0.31, middle: 0.4, high: 0.47, left: 0.21 },
  { setting: "price", priorLow: 1.3, priorHigh: 5.8, low: 2.1, middle: 3.4, high: 4.6, left: 0.55 },
  { setting: "share of complaints answered", priorLow: 0.05, priorHigh: 0.95, low: 0.04, middle: 0.47, high: 0.95, left: 1.01 },
];

const monday = (week: number) => new Date(Date.UTC(2024, 0, 7 + 7 * week)).toISOString().slice(0, 10);

/** Half a year of four measures of two brands, with a gap and a week of snow that no scenario knows of. */
export const fitRows: FitOverTimeRow[] = (["sales", "rating", "reviews", "visits"] as const).flatMap((measure, kind) =>
  ["Nonna", "Da Gino"].flatMap((brand, number) =>
    Array.from({ length: 26 }, (_, week): FitOverTimeRow => {
      const level = [120 + 40 * number, 4.3 - 0.4 * number, 6 + 3 * number, 900 + 200 * number][kind];
      const middle = level * (1 + 0.12 * Math.sin(week / 4 + number) * (measure === "rating" ? 0.1 : 1));
      const reach = measure === "rating" ? 0.12 * (1 - week / 40) : middle * 0.22;
      const luck = (((week * 37 + number * 11 + kind * 5) % 19) / 19 - 0.5) * 1.7 * reach;
      const snow = week === 7 && measure === "sales" ? 0.45 : 1;
      const observed = week === 15 ? Number.NaN : (middle + luck) * snow;
      const touchpoint = measure === "visits" ? { touchpoint: "search" } : {};
      return { brand, measure, ...touchpoint, date: monday(week), observed, low: middle - reach, middle, high: middle + reach };
    }),
  ),
);

/** Even ranks of one setting; of the other the ends are crowded: its intervals are too narrow. */
export const rankRows: CalibrationRanksRow[] = [
  { setting: "quality", counts: [9, 12, 8, 11, 10, 9, 13, 8, 11, 9], coverage: 0.91 },
  { setting: "coverage", counts: [10, 7, 12, 9, 11, 10, 8, 12, 9, 12], coverage: 0.89 },
  { setting: "share of complaints answered", counts: [22, 9, 6, 5, 7, 6, 8, 6, 10, 21], coverage: 0.74 },
].flatMap(({ setting, counts, coverage }) =>
  counts.map((count, bin) => ({ setting, bin, count, low: 5, high: 15, coverage })),
);

/** Two hundred draws of three pairs: told only together, told each, and not told at all. */
export const tradeOffRows: TradeOffRow[] = (
  [
    { one: "coverage", other: "share of complaints answered", correlation: 0.83, told: "together", x: [0.42, 0.14], y: [0.5, 0.17] },
    { one: "coverage", other: "quality", correlation: -0.55, told: "each", x: [0.42, 0.03], y: [0.73, 0.02] },
    { one: "price", other: "share of complaints answered", correlation: -0.45, told: "neither", x: [3.4, 0.9], y: [0.5, 0.17] },
  ] as const
).flatMap(({ one, other, correlation, told, x, y }) =>
  Array.from({ length: 200 }, (_, draw): TradeOffRow => {
    // Points of two irrational lattices, turned into heaps by a sum of three.
    const heap = (step: number) =>
      [1, 2, 3].reduce((sum, part) => sum + 2 * ((draw * step * part + 0.37 * part) % 1) - 1, 0);
    const [along, across] = [heap(Math.SQRT2), heap(Math.E)];
    const up = correlation * along + Math.sqrt(1 - correlation ** 2) * across;
    return { one, other, correlation, told, oneValue: x[0] + x[1] * along, otherValue: y[0] + y[1] * Math.max(-2.9, Math.min(2.9, up)) };
  }),
);
