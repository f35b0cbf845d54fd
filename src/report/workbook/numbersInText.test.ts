import { expect, test } from "vitest";
import { numbersInText } from "./numbersInText.ts";

const plain = { digits: 0, isChange: false };
test.each([
  ["26.2%", { ...plain, value: 0.262, unit: "share", digits: 1 }],
  ["4.6", { ...plain, value: 4.6, unit: "number", digits: 1 }],
  ["1,234", { ...plain, value: 1234, unit: "number" }],
  ["−€4,340", { ...plain, value: -4340, unit: "money" }],
  ["+€1.31K ± €0.05K", { ...plain, value: 1310, reach: 50, unit: "money", isChange: true }],
  ["+2.9 ± 1 points", { value: 2.9, reach: 1, unit: "points", digits: 1, isChange: true }],
  ["25%–28%", { ...plain, ends: [0.25, 0.28], unit: "share" }],
  ["−€9.8K (−€9,930–−€9,670)", { ...plain, value: -9800, ends: [-9930, -9670], unit: "money" }],
  ["+2 (−€1 … €2)", { ...plain, value: 2, ends: [-1, 2], unit: "money", isChange: true }],
  ["+€5 ± €4, cannot tell", { ...plain, value: 5, reach: 4, unit: "money", isChange: true }],
  ["4.9 ×", { ...plain, value: 4.9, unit: "times", digits: 1 }],
  ["4.6★", { ...plain, value: 4.6, unit: "stars", digits: 1 }],
  ["120 doubloons", { ...plain, value: 120, unit: "money" }],
])("numbersInText(%j) reads English", (text, numbers) => {
  expect(numbersInText(text, "en", "doubloons")).toEqual(numbers);
});

test.each([
  ["26,2%", { ...plain, value: 0.262, unit: "share", digits: 1 }],
  ["−3,1K €", { ...plain, value: -3100, unit: "money" }],
  ["1,235 Mln €", { ...plain, value: 1_235_000, unit: "money" }],
  ["12.345,67 €", { ...plain, value: 12345.67, unit: "money", digits: 2 }],
  ["+2,9 ± 1 punti", { value: 2.9, reach: 1, unit: "points", digits: 1, isChange: true }],
])("numbersInText(%j) reads Italian", (text, numbers) => {
  expect(numbersInText(text, "it", "EUR")).toEqual(numbers);
});

test.each([
  "–",
  "",
  "cannot tell",
  "as in the scenario",
  "7 Jan 2018",
  "12 · 4.3★",
  "quality +6.9 ± 2.1 points, +40%",
  "0.74 → 0.82",
])("numbersInText(%j) leaves words alone", (text) => {
  expect(numbersInText(text, "en", "EUR")).toBeUndefined();
});
