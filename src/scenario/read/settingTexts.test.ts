import { expect, test } from "vitest";
import { applyWritten, pathAndValue, splitSettings, textOfSettings } from "./settingTexts.ts";
import { plainOf, writtenAt } from "./written.ts";

const place = { file: "a.yaml", line: 1, column: 1, length: 1 };
const scenario = writtenAt(place, {
  brands: { nonna: { price: 28, coverage: { search: 0.5 } }, verde: { price: 22 } },
  channels: { search: {}, site: {} },
});
const applied = (...settings: Parameters<typeof applyWritten>[1]) => applyWritten(scenario, settings);

test.each([
  ["a=1", ["a=1"]],
  ["a=1, b.c=2", ["a=1", "b.c=2"]],
  ["a=1,b=2", ["a=1", "b=2"]],
  ["season=[1, 2, 3], runs=5", ["season=[1, 2, 3]", "runs=5"]],
  ["brands.*.price=3, timeline[0].day=4", ["brands.*.price=3", "timeline[0].day=4"]],
  ["title=Nonna, Verde, and others", ["title=Nonna, Verde, and others"]],
])("splitSettings(%j) are %j", (text, settings) => {
  expect(splitSettings(text)).toEqual(settings);
});

test("settings are laid over what was written one after the other, the later ones winning", () => {
  const { written, complaints } = applied("brands.*.price=30", "brands.nonna.price = 31 ", {
    path: "brands.nonna.coverage.search.buy",
    value: 1,
  });
  expect(complaints).toEqual([]);
  expect(plainOf(written)).toEqual({
    brands: {
      nonna: { price: 31, coverage: { search: { know: 0.5, go: 0.5, do: 0.5, buy: 1 } } },
      verde: { price: 30 },
    },
    channels: { search: {}, site: {} },
  });
});

test("one month of a season that was left out is changed within the twelve that stand for it", () => {
  const { written } = applied("market.season[1]=2");
  expect(plainOf(written)).toMatchObject({ market: { season: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } });
});

test("places: the path, or the value behind the equals sign, in the line of the setting", () => {
  const { complaints } = applied(
    "brands.nonna.price=1",
    "brands.nonna.prise=2",
    "nothing",
    "market.season= [1",
  );
  expect(complaints.map(({ code, place }) => [code, place])).toEqual([
    ["U201", { file: "--set", line: 2, column: 1, length: 18 }],
    ["U202", { file: "--set", line: 3, column: 1, length: 7 }],
    ["U104", { file: "--set", line: 4, column: 18, length: 1 }],
  ]);
});

test("a setting that cannot be read changes nothing", () => {
  expect(applied("brands.nonna.prise=2", "=3", "market.season=[1").written).toEqual(scenario);
});

test("settings name the flag that they were written with", () => {
  const { complaints } = applyWritten(scenario, ["brands"], "--vary");
  expect(complaints[0].place.file).toBe("--vary");
  expect(complaints[0].advice).toEqual({
    en: "Write --vary brands.nonna.price=28.",
    it: "Scrivi --vary brands.nonna.price=28.",
  });
});

test("textOfSettings(…) is what problems show: a line each, given values as JSON", () => {
  expect(textOfSettings(["a=1", { path: "b", value: { c: [1, "x"] } }])).toBe('a=1\nb={"c":[1,"x"]}');
});

test("pathAndValue(…) tells the two apart, where it can", () => {
  expect(pathAndValue("brands.nonna.price=28")).toEqual({ path: "brands.nonna.price", value: 28 });
  expect(pathAndValue({ path: "a", value: [1] })).toEqual({ path: "a", value: [1] });
  expect(pathAndValue("nothing")).toBeUndefined();
});
