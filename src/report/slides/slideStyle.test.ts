import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { fittingSize, heightOf, linesIn, slideLook, slideText } from "./slideStyle.ts";

const NBSP = "\u00A0";
const JOINED = "\u2060";

test("a number stays with its unit, its sign and the other end of its interval", () => {
  expect(slideText("costs 1,2 Mln € today")).toBe(`costs 1,2${NBSP}Mln${NBSP}€ today`);
  expect(slideText("3,1 Mld €")).toBe(`3,1${NBSP}Mld${NBSP}€`);
  expect(slideText("12 K€, 5 €")).toBe(`12${NBSP}K€, 5${NBSP}€`);
  expect(slideText("+€3K")).toBe(`${JOINED}+${JOINED}€3K`);
  for (const [from, to] of [
    ["€0.9K", "€1.7K"],
    ["0,9 K€", "1,7 K€"],
    ["4.1★", "4.6★"],
    ["$3M", "2M"],
    ["3 Mln", "5 Mln"],
  ])
    expect(slideText(`${from}–${to}`).replaceAll(NBSP, " ")).toBe(`${from}${JOINED}–${JOINED}${to}`);
  expect(slideText("25%–28%")).toBe(`25%${JOINED}–${JOINED}28%`);
  expect(slideText("a – b, well–known")).toBe("a – b, well–known");
});

test("no amount has a space at which it could break, whatever its size", () => {
  for (const locale of LANGUAGES)
    for (const amount of [12, -1234, 45_678, 2_345_678, 7_890_123_456, 4.5e12])
      expect(slideText(numbersOf(locale).short(amount, "money"))).not.toMatch(/ /);
  for (const locale of LANGUAGES)
    for (const amount of [12, 45_678, 2_345_678, 7_890_123_456])
      expect(slideText(numbersOf(locale).amount(amount))).not.toMatch(/ /);
});

test("lines break between words, and a line holds what fits", () => {
  const word = linesIn("mmmm", 10, 20);
  expect(word).toBe(1);
  expect(linesIn("mmmm mmmm mmmm", 1e9, 20)).toBe(1);
  expect(linesIn("mmmm mmmm mmmm", 0.01, 20)).toBe(3);
  // Bold letters are wider, larger ones too: never fewer lines.
  const text = "the chain’s share falls by four points while the osteria keeps its own";
  for (let width = 1; width < 12; width += 0.5) {
    expect(linesIn(text, width, 20, true)).toBeGreaterThanOrEqual(linesIn(text, width, 20));
    expect(linesIn(text, width, 24)).toBeGreaterThanOrEqual(linesIn(text, width, 20));
    expect(linesIn(text, width, 20)).toBeGreaterThanOrEqual(linesIn(text, width + 0.5, 20));
  }
});

test("a paragraph is its lines high, several have half a line between them", () => {
  const line = (20 * 1.22) / 72;
  expect(heightOf(["a"], 5, 20)).toBeCloseTo(line, 12);
  expect(heightOf(["a", "b", "c"], 5, 20)).toBeCloseTo(4 * line, 12);
  expect(heightOf(["a", "b", "c"], 5, 20, { gap: 0 })).toBeCloseTo(3 * line, 12);
});

test("letters are as large as the place allows, and at least the smallest", () => {
  const height = (size: number) => heightOf(["a", "b"], 5, size);
  expect(fittingSize(["a", "b"], { w: 5, h: height(18) }, [20, 18, 16])).toBe(18);
  expect(fittingSize(["a", "b"], { w: 5, h: height(20) + 1e-9 }, [20, 18, 16])).toBe(20);
  expect(fittingSize(["a", "b"], { w: 5, h: 0 }, [20, 18, 16])).toBe(16);
});

test("colours are written as slides write them, and differ between light and dark", () => {
  for (const theme of ["light", "dark"] as const) {
    const { series, ...colours } = slideLook(theme);
    for (const colour of [...Object.values(colours), ...series]) expect(colour).toMatch(/^[0-9A-Fa-f]{6}$/);
    expect(new Set(series).size).toBe(series.length);
    expect(colours.ink).not.toBe(colours.paper);
  }
  expect(slideLook("dark").paper).not.toBe(slideLook().paper);
});
