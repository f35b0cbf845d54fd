import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "./sheetNames.ts";

test("sheetNames(…) keeps what is allowed and cuts what is too long", () => {
  expect(sheetNames(["shareOverTime", "a/b: c?", "'quoted'", "", "History"])).toEqual([
    "shareOverTime",
    "a b c",
    "quoted",
    "Sheet",
    "History_",
  ]);
  expect(sheetNames(["Trattoria ".repeat(9), "Trattoria ".repeat(10)])).toEqual([
    "Trattoria Trattoria Trattoria…",
    "Trattoria Trattoria… (2)",
  ]);
});

test("sheetNames(…) gives names that every spreadsheet takes, all different", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 60 });
  const property = fc.property(fc.array(anyText, { maxLength: 12 }), (wanted) => {
    const names = sheetNames(wanted);
    expect(names).toHaveLength(wanted.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$/i);
    }
  });
  fc.assert(property, { numRuns: 50 });
});
