import { expect, test } from "vitest";
import { durables } from "../../../test/support/series/durables.ts";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../../numeric/luck/random.ts";
import { quantileAt } from "../../numeric/series/forecast.ts";
import { rollingScores } from "../backtest/rollingScores.ts";
import { forecastBy, lackOf, luckOf, METHODS, type Situation } from "./methods.ts";
import type { ForecastData } from "./target.ts";

const luck = luckOf(keyFromSeed("methods"), 1);
const situation = (history: readonly number[], more: Partial<Situation> = {}): Situation => ({
  history,
  horizon: 4,
  season: 1,
  years: 1,
  others: () => [],
  luck,
  ...more,
});

const dataOf = (values: readonly number[]): ForecastData => ({
  what: "sales",
  step: "day",
  isCounted: true,
  targets: [
    {
      name: "",
      start: "2000-01-01",
      values,
      periods: values.map(() => ({ from: "2000-01-01", days: 1 })),
    },
  ],
});

const others = Array.from({ length: 12 }, (_, at) => ({
  values: durables.vcr.map((value, year) => value * (1 + 0.1 * Math.sin(at * 7 + year * 3))),
}));

test("every method gives a forecast of rising values of 0 or above, or says what it lacks", () => {
  const whole = situation(durables.roomAirConditioner.slice(0, 9), {
    size: 42_182,
    season: 4,
    others: () => others,
  });
  for (const method of METHODS) {
    expect(lackOf(method, whole)).toBeUndefined();
    const forecast = forecastBy(method, whole);
    expect(forecast?.quantiles).toHaveLength(4);
    for (const values of forecast?.quantiles ?? [])
      expect(values.every((value, at) => value >= 0 && (at === 0 || value >= values[at - 1]))).toBe(true);
  }
  const bare = situation([]);
  expect(METHODS.filter((method) => forecastBy(method, bare) !== undefined)).toEqual([]);
  expect(METHODS.filter((method) => lackOf(method, bare) === undefined)).toEqual([]);
});

test("nothing seen but the size of the market: curves answer, nobody else", () => {
  const launch = situation([], { size: 80_776 });
  expect(METHODS.filter((method) => forecastBy(method, launch) !== undefined)).toEqual([
    "bass",
    "nui",
    "gompertz",
    "curves",
  ]);
});

test("a gap at the end is forecast too and left out", () => {
  const [after] = forecastBy("naive", situation([10, 12, 11, Number.NaN, Number.NaN]))?.quantiles ?? [];
  const third = forecastBy("naive", situation([10, 12, 11]))?.quantiles[2];
  expect(after).toEqual(third);
});

test("a gap within is bridged", () => {
  const [first] = forecastBy("drift", situation([10, Number.NaN, 14, 16]))?.quantiles ?? [];
  expect(quantileAt(first, 0.5)).toBeCloseTo(18, 9);
});

test("a season that the data show is gone on with", () => {
  const months = [20, 10, 0, 5, 30, 45, 60, 50, 25, 10, 15, 40];
  const series = Array.from({ length: 48 }, (_, at) => 100 + months[at % 12] + ((at * 7) % 5));
  const { quantiles } = forecastBy("combined", situation(series, { season: 12, horizon: 12 }))!;
  quantiles.forEach((values, step) => {
    expect(Math.abs(quantileAt(values, 0.5) - 102 - months[step])).toBeLessThan(8);
  });
});

test("nothing but zeros: something may still come", () => {
  const [values] = forecastBy("ets", situation([0, 0, 0, 0, 0]))?.quantiles ?? [];
  expect(quantileAt(values, 0.5)).toBe(0);
  expect(values[199]).toBeGreaterThan(0);
});

test("two hundred thousand values are forecast as soon as they are read, gaps bridged; life cycles want fewer", async () => {
  const history = Array.from({ length: 200_000 }, (_, at) => (at % 3 === 1 ? Number.NaN : 100 + (at % 7)));
  const long = situation(history, { season: 52, size: 1e9 });
  expect(METHODS.filter((method) => lackOf(method, long) === "brevity")).toEqual([
    "bass-fit",
    "bass",
    "nui",
    "gompertz",
    "curves",
  ]);
  const able = METHODS.filter((method) => lackOf(method, long) === undefined);
  for (const method of able) expect(forecastBy(method, long)?.quantiles).toHaveLength(4);
  const scored = await rollingScores(dataOf(history), {
    methods: ["naive", "combined"],
    horizon: 2,
    first: 3,
    most: 4,
    luck,
  });
  expect(scored.map(({ seen }) => seen)).toContain(199_998);
});

test("bands of series with few seasons hold what they say, though each place's mean is of four values only", () => {
  const { high, low } = keyFromSeed("few seasons");
  const noise = (place: number) => normalOf(toUniform(randomBits(high, low, place)));
  const held = Array.from({ length: 80 }, (_, one) => {
    const at = (step: number) => 500 + 100 * Math.sin((step * Math.PI) / 26) + 30 * noise(one * 400 + step);
    const history = Array.from({ length: 208 }, (_, step) => at(step));
    const { quantiles } = forecastBy("ses", situation(history, { season: 52, horizon: 26 }))!;
    const inside = quantiles.filter((values, step) => {
      const truth = at(208 + step);
      return quantileAt(values, 0.1) <= truth && truth <= quantileAt(values, 0.9);
    });
    return inside.length / 26;
  });
  const mean = held.reduce((sum, share) => sum + share, 0) / held.length;
  const squares = held.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  const error = Math.sqrt(squares / (held.length - 1) / held.length);
  expect(Math.abs(mean - 0.8)).toBeLessThan(4 * error);
});
