import { expect, test } from "vitest";
import { fontRuns } from "./fontRuns.ts";

test("fontRuns(…) leaves Latin, Greek, Cyrillic, arrows and stars to Inter", () => {
  const text = "Nonna’s 4.4★ → +6 ± 2 points, ταβέρνα, кафе";
  expect(fontRuns(text)).toEqual([{ font: "regular", text }]);
  expect(fontRuns("Title", "semiBold")).toEqual([{ font: "semiBold", text: "Title" }]);
  expect(fontRuns("")).toEqual([]);
});

test("fontRuns(…) gives emoji and other writings fonts of their own", () => {
  expect(fontRuns("Pasta 🍝👨‍👩‍👧 here")).toEqual([
    { font: "regular", text: "Pasta " },
    { font: "emoji", text: "🍝👨👩👧" },
    { font: "regular", text: " here" },
  ]);
  expect(fontRuns("of \u2068מסעדה\u2069.")).toEqual([
    { font: "regular", text: "of " },
    { font: "hebrew", text: "מסעדה" },
    { font: "regular", text: "." },
  ]);
});

test("fontRuns(…) prints what is written from right to left in that order", () => {
  expect(fontRuns("مطعم الجدة wins")).toEqual([
    { font: "arabic", text: "الجدة" },
    { font: "regular", text: " " },
    { font: "arabic", text: "مطعم" },
    { font: "regular", text: " wins" },
  ]);
  // Numbers within stay as they are, brackets are turned.
  expect(fontRuns("of \u2068מסעדה 24 (טוב)\u2069: 5")).toEqual([
    { font: "regular", text: "of (" },
    { font: "hebrew", text: "טוב" },
    { font: "regular", text: ") 24 " },
    { font: "hebrew", text: "מסעדה" },
    { font: "regular", text: ": 5" },
  ]);
});

test("fontRuns(…) loses no letter and adds none, in whatever order", () => {
  for (const text of ["a مطعم، b", "ג'לטו 🍦 (מס' 1)", "=1+1 «مطعم» 3.5", "مطعم الجدة العربي الكبير"]) {
    const shown = fontRuns(text)
      .map((run) => run.text)
      .join("");
    const signs = (one: string) => [...one.replace(/[()«»]/g, "|")].toSorted().join("");
    expect(signs(shown)).toBe(signs(text));
  }
});
