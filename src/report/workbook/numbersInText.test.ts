import { expect, test } from "vitest";
import { numbersOf, type Unit } from "../../drawing/numbers.ts";
import { LANGUAGES } from "../../language/language.ts";
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

// What was written is read back, whatever the sign of the money is, and where it stands.
const amounts = [0, 3, -70, 1234, -98_765, 2_500_000, 7_400_000_000];
test.each([
  "EUR",
  "USD",
  "CHF",
  "JPY",
  "INR",
  "BRL",
  "SEK",
  "PLN",
  "CZK",
  "XOF",
  "ZAR",
  "MMK",
  "KWD",
  "doubloons",
  "Taler",
  "Marks",
  "Kronen",
  "Bitcoin",
  "T",
])("money in %s comes back as it was written", (currency) => {
  for (const locale of LANGUAGES) {
    const numbers = numbersOf(locale, currency);
    for (const amount of amounts) {
      const text = numbers.format(amount, "money");
      expect(numbersInText(text, locale, currency), text).toMatchObject({ value: amount, unit: "money" });
      const reached = numbersInText(numbers.amount(amount, 40), locale, currency);
      expect(reached, numbers.amount(amount, 40)).toMatchObject({ reach: 40, unit: "money" });
    }
  }
});

const written: readonly (readonly [Unit, number])[] = [
  ["share", 0.26],
  ["share", 0.004],
  ["count", 12_300],
  ["stars", 4.6],
  ["quality", 0.74],
  ["number", 0.000_05],
];
test.each(written)("a number of the unit %s comes back: %d", (unit, value) => {
  for (const locale of LANGUAGES) {
    const text = numbersOf(locale).format(value, unit);
    expect(numbersInText(text, locale, "EUR")?.value, text).toBe(value);
    const both = numbersOf(locale).interval(value / 2, value, unit);
    expect(numbersInText(both, locale, "EUR")?.ends?.[1], both).toBeCloseTo(value, 12);
  }
});

test.each(["EUR", "SEK", "XOF", "doubloons"])(
  "ends in %s come back, below zero, around it and above",
  (currency) => {
    for (const locale of LANGUAGES)
      for (const [low, high] of [
        [-3210, -2920],
        [-50, 120],
        [40, 9000],
        [-2_000_000, 3_000_000_000],
      ]) {
        const numbers = numbersOf(locale, currency);
        const text = numbers.interval(low, high, "money");
        expect(numbersInText(text, locale, currency), text).toMatchObject({
          ends: [low, high],
          unit: "money",
        });
        const both = numbers.within(low, low, high, "money");
        expect(numbersInText(both, locale, currency), both).toMatchObject({ value: low, ends: [low, high] });
      }
  },
);

test("a unit of another money, and letters that are no power of a thousand, are words", () => {
  for (const text of ["CHF 12", "12 kr", "5 Kinder", "3 B-sides", "1,2,3.4.5"])
    expect(numbersInText(text, "en", "EUR"), text).toBeUndefined();
});
