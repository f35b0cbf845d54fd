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

test("fontRuns(…) prints the words of a writing from right to left in that order", () => {
  expect(fontRuns("مطعم الجدة wins")).toEqual([
    { font: "arabic", text: "الجدة مطعم" },
    { font: "regular", text: " " },
    { font: "regular", text: "wins" },
  ]);
});
