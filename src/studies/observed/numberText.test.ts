import { expect, test } from "vitest";
import { currenciesIn, decimalMarkOf, numberOf } from "./numberText.ts";

test("numbers as people write them", () => {
  expect(
    ["1234.5", "1,234.50", "€ 1,234", "$5", "(12.5)", "1 234", "2e3", ".5", "-3"].map((text) =>
      numberOf(text, "."),
    ),
  ).toEqual([1234.5, 1234.5, 1234, 5, -12.5, 1234, 2000, 0.5, -3]);
  expect(["1234,5", "1.234,50", "1.234 €", "0,75"].map((text) => numberOf(text, ","))).toEqual([
    1234.5, 1234.5, 1234, 0.75,
  ]);
  expect(["", "NA", "n/a", "-", "n.d."].map((text) => numberOf(text, "."))).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect(["twelve", "3 units", "12/5", "1-2"].map((text) => numberOf(text, "."))).toEqual(
    Array(4).fill(undefined),
  );
});

test("a comma with other than three digits behind it is a decimal comma, wherever it stands", () => {
  expect(decimalMarkOf(["12", "3,5"], ",")).toEqual({ mark: ",", isGuess: false });
  expect(decimalMarkOf(["1.234,50"], ";")).toEqual({ mark: ",", isGuess: false });
  expect(decimalMarkOf(["1,234.50"], ";")).toEqual({ mark: ".", isGuess: false });
  expect(decimalMarkOf(["0,125"], ",")).toEqual({ mark: ",", isGuess: false });
});

test("a comma with three digits behind it is what the separator makes likely, and said to be a guess", () => {
  expect(decimalMarkOf(["1,234", "12"], ",")).toEqual({ mark: ".", isGuess: true });
  expect(decimalMarkOf(["1,234", "12"], ";")).toEqual({ mark: ",", isGuess: true });
  expect(decimalMarkOf(["1234", "12"], ";")).toEqual({ mark: ".", isGuess: false });
});

test("signs and codes of one currency are the same currency", () => {
  expect(currenciesIn("€ 12")).toEqual(["EUR"]);
  expect(currenciesIn("12 eur")).toEqual(["EUR"]);
  expect(currenciesIn("US$ 5")).toEqual(["USD"]);
});
