import { expect, test } from "vitest";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { normalOf } from "../functions/distributions.ts";
import { findSeason, seasonAt } from "./season.ts";

const { high, low } = keyFromSeed("season");
const luck = (place: number) => normalOf(toUniform(randomBits(high, low, place)));

test("twelve months that repeat are found as they are", () => {
  const pattern = [-20, -10, 0, 5, 10, 15, 20, 15, 5, 0, -15, -25];
  const series = Array.from({ length: 60 }, (_, at) => 200 + at + pattern[at % 12] + 3 * luck(at));
  const season = findSeason(series, 12);
  expect(season).toBeDefined();
  pattern.forEach((value, at) => expect(Math.abs(seasonAt(season!, at) - value)).toBeLessThan(5));
});

test("of a hundred walks without a season one in ten at most seems to have one", () => {
  const found = Array.from({ length: 100 }, (_, series) => {
    let level = 100;
    const values = Array.from({ length: 48 }, (__, at) => (level += luck(1000 + 100 * series + at)));
    return findSeason(values, 12);
  });
  expect(found.filter((season) => season !== undefined).length).toBeLessThanOrEqual(10);
});

test("less than two seasons show none", () => {
  expect(findSeason([1, 5, 1, 5], 2)).toBeUndefined();
  const beat = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1 : 5));
  expect(findSeason(beat, 2)?.added.map((value) => Math.sign(value))).toEqual([-1, 1]);
});
