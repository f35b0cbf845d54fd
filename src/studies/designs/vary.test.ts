import { expect, test } from "vitest";
import { readVary } from "./vary.ts";

const good: readonly [text: string, values: readonly number[]][] = [
  ["brands.nonna.quality=0.4..0.9:6", [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]],
  ["brands.nonna.quality = 0..1:3", [0, 0.5, 1]],
  ["brands.nonna.quality=-1..1:2", [-1, 1]],
  ["brands.nonna.quality=0.9,0.4", [0.9, 0.4]],
  ["brands.nonna.quality=0.4..0.4:1", [0.4]],
  ["brands.nonna.quality=0.1..0.3:3", [0.1, 0.2, 0.3]],
  ["brands.nonna.quality=1e-3..1e-1:1", [0.001]],
  ["brands.nonna.quality=20,24,28", [20, 24, 28]],
  ["brands.nonna.quality=5", [5]],
];

test.each(good)("readVary(“%s”) has the values %j", (text, values) => {
  const { dimension } = readVary(text);
  expect(dimension).toEqual({ path: "brands.nonna.quality", label: "brands.nonna.quality", values });
});

const wrong: readonly [text: string, says: string][] = [
  ["", "a path, = and values"],
  ["brands.nonna.quality", "a path, = and values"],
  ["=0.4..0.9:6", "a path, = and values"],
  ["a=0.4..0.9", "the number of values after a colon"],
  ["a=0.4..0.9:0", "from 1 to 1000 values"],
  ["a=0.4..0.9:2.5", "from 1 to 1000 values"],
  ["a=0.4..0.9:", "from 1 to 1000 values"],
  ["a=0.4..0.9:1e9", "from 1 to 1000 values"],
  ["a=low..0.9:3", "numbers on both sides"],
  ["a=0.4..:3", "numbers on both sides"],
  ["a=0.9..0.4:2", "a lower number before .."],
  ["a=0.4..0.4:2", "a lower number before .."],
  ["a=1,2,1", "each value once"],
  ["a=1,two", "numbers between the commas"],
  ["a=1,,2", "numbers between the commas"],
  ["a=Infinity", "numbers between the commas"],
];

test.each(wrong)("readVary(“%s”) says that it must have %s", (text) => {
  const { fault } = readVary(text);
  expect(fault?.message.en).toMatchSnapshot();
});
