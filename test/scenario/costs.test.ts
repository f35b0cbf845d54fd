import { expect, test } from "vitest";
import { readTexts } from "./load.ts";
import { valid } from "./valid.ts";
import { listSettings } from "../../src/scenario/explain/listSettings.ts";

/** Codes of all that is wrong with a scenario in which a setting costs something. */
function codesOf(of: string): string[] {
  const text = valid.replace("personas:", `costs: [{ of: "${of}", paid: 1, perDay: 2 }]\npersonas:`);
  return readTexts({ "a.yaml": text }).problems.map(({ code, message }) => `${code} ${message.en}`);
}

const isMoney = (of: string) => [
  `U314 a cost must belong to what a brand is or does, but ${of} is itself money or a day.`,
];

const ofNonna = (path: string) => path.replace("<brand>", "nonna").replace("<channel>", "search");

// What is money is known by its unit: names such as daily or channels do not tell.
const numbers = listSettings().filter(({ path, kind }) => path.startsWith("brands.") && /number/.test(kind));
const money = numbers.filter(({ unit }) => unit === "day" || unit.startsWith("currency"));

test("settings of a brand that are money or a day", () => {
  expect(money.map(({ path }) => path.slice("brands.<brand>.".length))).toEqual([
    "entryDay",
    "price",
    "unitCost",
    "fixedCost",
    "contentDailyCost",
    "care.dailyCost",
    "advertising.daily",
    "advertising.channels.<channel>",
    "seeding.day",
    "seeding.cost",
    "fakeReviews.cost",
    "membership.price",
  ]);
});

const refused = money.filter(({ path }) => !path.includes(".advertising."));

test.each(refused.map(({ path }) => ofNonna(path)))(
  "%s costs nothing besides: it is money, or a day",
  (of) => {
    expect(codesOf(of)).toEqual(isMoney(of));
  },
);

// Of what is spent on advertising an agency takes its part.
test.each(numbers.filter((setting) => !refused.includes(setting)).map(({ path }) => ofNonna(path)))(
  "%s may cost",
  (of) => {
    expect(codesOf(of)).toEqual([]);
  },
);

test("one that is money among those that a star means, and spaces around a path", () => {
  expect(codesOf("brands.nonna.membership.*")).toEqual(isMoney("brands.nonna.membership.price"));
  expect(codesOf(" brands.nonna.price ")).toEqual(isMoney("brands.nonna.price"));
  expect(codesOf("brands.nonna.coverage.*.*")).toEqual([]);
  expect(codesOf("brands.nonna.touchpoints.*.quality")).toEqual([]);
});

test("a place in a list is no brand", () => {
  expect(codesOf("timeline[0].day")).toEqual([
    "U314 a cost must belong to a setting of one brand, but belongs to timeline[0].day.",
  ]);
});
