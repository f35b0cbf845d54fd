import { expect, test } from "vitest";
import { isMet, parseExpectation } from "../../src/scenario/expectations.ts";

const market = { brands: ["nonna", "verde"], days: 365 };
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

test.each([
  ["nonna.share.last90 >= 0.25", "nonna", "share", "last90", 0.25, POSITIVE_INFINITY, false],
  ["nonna.share.last90>=0.25", "nonna", "share", "last90", 0.25, POSITIVE_INFINITY, false],
  [" verde.profit.total > -1e3 ", "verde", "profit", "total", -1000, POSITIVE_INFINITY, true],
  ["verde.nps.year1 ≤ −5", "verde", "nps", "year1", NEGATIVE_INFINITY, -5, false],
  ["verde.told.day0-29 < 12", "verde", "told", "day0-29", NEGATIVE_INFINITY, 12, true],
  ["nonna.stars.end between 3.8 and 4.8", "nonna", "stars", "end", 3.8, 4.8, false],
  ["market.needs.total > 0", "", "needs", "total", 0, POSITIVE_INFINITY, true],
])("parseExpectation(“%s”)", (text, brand, metric, period, low, high, strict) => {
  const { expectation, fault } = parseExpectation(text, market);
  expect(fault).toBeUndefined();
  expect(expectation).toEqual({ text, brand, metric, period, low, high, strict });
});

test.each([
  "",
  "nonna",
  "nonna.share",
  "nonna.share.total",
  "nonna.share.total >=",
  ">= 3",
  "nonna.share.total.x > 1",
  "nonna.share.total > x",
  "nonna.share.total between 1 and 1",
  "toString.share.total > 1",
  "nonna.constructor.total > 1",
  "nonna.share.day30-3 > 1",
  "nonna.share.last0 > 1",
  "nonna.share.week0 > 1",
  "nonna.share.last > 1",
  "a".repeat(300),
])("parseExpectation(“%s”) says what to write", (text) => {
  const { expectation, fault } = parseExpectation(text, market);
  expect(expectation).toBeUndefined();
  expect(fault?.message.en).toMatch(/^an expectation must .*, but .*\.$/);
  expect(fault?.advice.en).toMatch(/[.?]$/);
});

test("isMet(…) keeps to the bounds, and is not content with what was not measured", () => {
  const { expectation } = parseExpectation("nonna.stars.end between 3.8 and 4.8", market);
  if (expectation === undefined) return expect.fail("not read");
  expect([3.7, 3.8, 4.8, 4.9, Number.NaN].map((value) => isMet(expectation, value))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isMet({ ...expectation, strict: true }, 3.8)).toBe(false);
});
