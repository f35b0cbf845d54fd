import { expect, test } from "vitest";
import { airPassengers } from "../../../test/support/series/airPassengers.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { normalOf } from "../functions/distributions.ts";
import { findSeason, seasonAhead, withoutSeason } from "./season.ts";

const { high, low } = keyFromSeed("season");
const luck = (place: number) => normalOf(toUniform(randomBits(high, low, place)));
const pattern = [-20, -10, 0, 5, 10, 15, 20, 15, 5, 0, -15, -25];

test("twelve months that are added are found as they are", () => {
  const series = Array.from({ length: 60 }, (_, at) => 200 + at + pattern[at % 12] + 3 * luck(at));
  const season = findSeason(series, 12)!;
  expect(season.isProportional).toBe(false);
  pattern.forEach((value, at) => expect(Math.abs(seasonAhead(season, at) - value)).toBeLessThan(5));
});

test("twelve months that grow with the series are found as they are, from any month on", () => {
  const months = pattern.map((value) => 1 + value / 50);
  const series = Array.from(
    { length: 66 },
    (_, at) => (100 + 5 * at) * months[at % 12] * (1 + 0.02 * luck(at)),
  );
  const season = findSeason(series, 12)!;
  expect(season.isProportional).toBe(true);
  months.forEach((_, at) =>
    expect(Math.abs(seasonAhead(season, at) - months[(at + 66) % 12])).toBeLessThan(0.04),
  );
});

test("three years of a smooth season are enough, whose changes all resemble each other", () => {
  const wave = Array.from(
    { length: 36 },
    (_, at) => 500 + 100 * Math.sin((at * Math.PI) / 6) + 20 * luck(at),
  );
  expect(findSeason(wave, 12)).toBeDefined();
});

test("passengers of airlines: the months of the textbook, and a course without them", () => {
  const season = findSeason(airPassengers, 12)!;
  expect(season.isProportional).toBe(true);
  expect(season.next.map((part) => Number(part.toFixed(2)))).toEqual([
    0.91, 0.85, 0.94, 0.97, 0.99, 1.13, 1.28, 1.27, 1.05, 0.93, 0.8, 0.88,
  ]);
  // R 4.2: decompose(AirPassengers, "multiplicative")$figure, all years alike: the same months are high and low
  const figure = [0.91, 0.884, 1.007, 0.976, 0.981, 1.113, 1.227, 1.22, 1.06, 0.922, 0.801, 0.899];
  const extremes = (parts: readonly number[]) => {
    const rising = parts.map((_, month) => month).sort((a, b) => parts[a] - parts[b]);
    return [rising[0], rising.at(-2), rising.at(-1)];
  };
  expect(extremes(season.next)).toEqual(extremes(figure));
  const plain = withoutSeason(airPassengers, season);
  const jumps = (values: readonly number[]) =>
    values.slice(1).reduce((sum, value, at) => sum + Math.abs(value / values[at] - 1), 0) /
    (values.length - 1);
  expect(jumps(plain)).toBeLessThan(jumps(airPassengers) / 2);
});

test("a season that moves is followed, one that stands still is averaged", () => {
  const parts = (at: number) => (at % 4 === 0 ? 40 : 0) + (at % 4 === 2 ? at : 0);
  const moving = Array.from({ length: 48 }, (_, at) => 300 + parts(at) + luck(at));
  const [first, , third] = findSeason(moving, 4)!.next;
  expect(third).toBeGreaterThan(first - 15);
  const still = Array.from({ length: 48 }, (_, at) => 300 + (at % 4 === 0 ? 40 : 0) + 8 * luck(at));
  const season = findSeason(still, 4)!;
  expect(new Set(season.past.map((part) => part.toFixed(9))).size).toBe(4);
});

const worlds: Readonly<Record<string, (from: number, length: number) => number[]>> = {
  noise: (from, length) => Array.from({ length }, (_, at) => 100 + luck(from + at)),
  "a walk": (from, length) => {
    let level = 100;
    return Array.from({ length }, (_, at) => (level += luck(from + at)));
  },
  "what returns": (from, length) => {
    let level = 0;
    return Array.from({ length }, (_, at) => 100 + (level = 0.7 * level + luck(from + at)));
  },
};

test.each(
  Object.keys(worlds).flatMap(
    (world) =>
      [
        [world, 12, 36],
        [world, 12, 48],
        [world, 4, 24],
        [world, 52, 120],
      ] as const,
  ),
)(
  "of two hundred of %s (season of %i, %i values) one in ten at most seems to have one",
  (world, length, count) => {
    const found = Array.from({ length: 200 }, (_, series) =>
      findSeason(worlds[world](1000 * series, count), length),
    );
    expect(found.filter((season) => season !== undefined).length).toBeLessThanOrEqual(20);
  },
);

test("less than two seasons show none; a beat that never errs is one", () => {
  expect(findSeason([1, 5, 1, 5], 2)).toBeUndefined();
  const beat = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1 : 5));
  expect(findSeason(beat, 2)?.next).toEqual([-2, 2]);
  expect(
    findSeason(
      Array.from({ length: 30 }, () => 7),
      12,
    ),
  ).toBeUndefined();
});

test("a season without luck is found exactly: four quarters on a line, and seven days that go on for ever", () => {
  const quarters = [3, -1, -5, 3];
  const line = Array.from({ length: 21 }, (_, at) => 1000 + 2 * at + quarters[at % 4]);
  const season = findSeason(line, 4)!;
  // The series ends with a first quarter, so that a second one follows.
  expect(season).toMatchObject({
    isProportional: false,
    next: [-1, -5, 3, 3].map((value) => expect.closeTo(value, 6)),
  });
  const days = [1, 2, 3, 4, -5, -6, 1];
  const weeks = Array.from({ length: 35 }, (_, at) => days[at % 7]);
  const week = findSeason(weeks, 7)!;
  expect(week.next).toEqual(days.map((value) => expect.closeTo(value, 9)));
  expect([0, 7, 11, 7000].map((step) => seasonAhead(week, step))).toEqual(
    [0, 0, 4, 0].map((step) => week.next[step]),
  );
  expect(withoutSeason(weeks, week)).toEqual(weeks.map(() => expect.closeTo(0, 9)));
});

test("what a season adds sums to nothing over it, what it multiplies by has mean 1", () => {
  const added = [-20, 10, 0, 5, -10, 15, 20, -15, 5, 0, 15, -25];
  const series = Array.from({ length: 48 }, (_, at) => 200 + added[at % 12] + 8 * luck(9000 + at));
  const season = findSeason(series, 12)!;
  expect(season.next.reduce((sum, value) => sum + value, 0) / 12).toBeCloseTo(
    season.isProportional ? 1 : 0,
    9,
  );
  const growing = Array.from({ length: 48 }, (_, at) => (50 + 9 * at) * (1 + added[at % 12] / 60));
  const times = findSeason(growing, 12)!;
  expect(times.isProportional).toBe(true);
  expect(times.next.reduce((sum, value) => sum + value, 0) / 12).toBeCloseTo(1, 9);
});

test("no season: a line, one step, a length of one", () => {
  expect(findSeason([...Array(30).keys()], 4)).toBeUndefined();
  expect(findSeason([...Array(15).fill(0), ...Array(15).fill(9)], 4)).toBeUndefined();
  expect(findSeason([1, 5, 1, 5, 1, 5], 1)).toBeUndefined();
});

test("what a place's mean leaves open: 2 s² / k for k seasons, and a fifth of it where there are five times as many", () => {
  const meanDoubt = (seasons: number) => {
    const doubts = Array.from({ length: 60 }, (_, one) => {
      // Around 0, where no season multiplies.
      const at = (place: number) => 4 * pattern[place % 12] + 5 * luck(1000 * one + place);
      return findSeason(
        Array.from({ length: 12 * seasons }, (_, place) => at(place)),
        12,
      )!.doubt;
    }).filter((doubt) => doubt > 0); // A season that is taken to move leaves none.
    const count = doubts.length;
    expect(count).toBeGreaterThan(40);
    const mean = doubts.reduce((sum, value) => sum + value, 0) / count;
    const squares = doubts.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (count - 1) / count) };
  };
  // Distances from a moving average of twelve have 11/12 of the variance, and 143/144 of it where the ends weigh half.
  for (const seasons of [4, 20]) {
    const { mean, error } = meanDoubt(seasons);
    const expected = (2 * 25 * (1 - 1 / 12)) / seasons;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
  }
});
