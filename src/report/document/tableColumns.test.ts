import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { isNumberColumn } from "./tableColumns.ts";

test("isNumberColumn(…) tells numbers, which stand at the right, from words", () => {
  const rows = [
    ["Share", "+4.1 ± 0.1 points", "Supported", "cannot tell", "€10,400", "—"],
    ["Stars", "−0.012", "It depends", "+0.04%", "–€3,200", "—"],
    ["Sales", "1,200", "Supported", "−18%", "(4–8)", "—"],
  ];
  expect(rows[0].map((_, column) => isNumberColumn({ rows }, column, "EUR"))).toEqual([
    false,
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(isNumberColumn({ rows: [] }, 1, "EUR")).toBe(true);
});

test.each(["EUR", "CHF", "INR", "BRL", "SEK", "PLN", "XOF", "ZAR", "doubloons"])(
  "money in %s is a column of numbers, however its sign is written",
  (currency) => {
    for (const locale of LANGUAGES) {
      const numbers = numbersOf(locale, currency);
      const rows = [1234.5, -70, 2_500_000].map((value) => [
        "Cost",
        numbers.format(value, "money"),
        numbers.difference(value, "money"),
        numbers.within(value, value - 10, value + 10, "money"),
      ]);
      for (const column of [1, 2, 3]) expect(isNumberColumn({ rows }, column, currency)).toBe(true);
    }
  },
);

test("words that end or begin with a number are words, and half numbers are no majority", () => {
  const rows = [
    ["a", "week 3", "12", "krone 5"],
    ["b", "plan 12", "cannot tell", "krone 9"],
  ];
  expect([1, 2, 3].map((column) => isNumberColumn({ rows }, column, "SEK"))).toEqual([false, false, false]);
  expect(isNumberColumn({ rows: [...rows, ["c", "", "7", ""]] }, 2, "SEK")).toBe(true);
});
