import { expect, test } from "vitest";
import { numbersOf } from "../../drawing/numbers.ts";
import { linkNumbers, type RowsSpokenOf } from "./numberLinks.ts";

const numbers = numbersOf("en");
const rows = ["2018-01-07", "2018-01-14", "2018-01-21"].flatMap((date, week) => [
  { date, brand: "Nonna", share: 0.2414 + week / 25, reviews: 1234.5 },
  { date, brand: "7 Soldi", share: 0.3214, reviews: 99 },
]);
const columns = [
  { key: "date", label: "Until", unit: "date" },
  { key: "brand", label: "Brand", unit: "text" },
  { key: "share", label: "Share", unit: "share" },
  { key: "reviews", label: "Reviews", unit: "count" },
] as unknown as RowsSpokenOf["columns"];

function linked(sentence: string, spoken: Partial<RowsSpokenOf> = {}) {
  const pieces = linkNumbers(sentence, { rows, columns, numbers, ...spoken });
  expect(pieces.map(({ text }) => text).join("")).toBe(sentence);
  return pieces.filter(({ isNumber }) => isNumber).map(({ text, row }) => [text, row]);
}

test("linkNumbers(…) leads a number to the row of the brand and day that the sentence names", () => {
  expect(linked("On 14 Jan 2018 Nonna has 28%.")).toEqual([["28%", 2]]);
  expect(linked("Nonna rises from 24% to 32%.")).toEqual([
    ["24%", 0],
    ["32%", 4],
  ]);
  expect(linked("On 14 Jan 2018 7 Soldi has 32%.")).toEqual([["32%", 3]]);
});

test("linkNumbers(…) tells numbers by their unit and digits", () => {
  expect(linked("Nonna: 24.1% with 1,230 reviews, not 24.2% and not 24")).toEqual([
    ["24.1%", 0],
    ["1,230", 4],
    ["24.2%", undefined],
    ["24", undefined],
  ]);
});

test("linkNumbers(…) takes no share for a number without per cent", () => {
  expect(linked("On 7 Jan 2018 7 Soldi has 0.32.")).toEqual([["0.32", undefined]]);
});

test("linkNumbers(…) reads the numbers of the other language", () => {
  const italian = numbersOf("it");
  expect(linked("Nonna: 24,1% con 1.230 recensioni", { numbers: italian })).toEqual([
    ["24,1%", 0],
    ["1.230", 4],
  ]);
});

test("linkNumbers(…) leads a number of no row that is named to no single row", () => {
  expect(linked("Some brand has 24%; the gain is +8 points.")).toEqual([
    ["24%", undefined],
    ["+8", undefined],
  ]);
});

test("linkNumbers(…) knows names and days that hold digits", () => {
  expect(linked("7 Soldi on 7 Jan 2018")).toEqual([]);
});
