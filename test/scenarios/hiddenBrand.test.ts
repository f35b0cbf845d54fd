import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hiddenBrandCsv } from "../../tools/hiddenBrand.ts";

test("the figures of the analyst's case are what tools/hiddenBrand.ts makes", () => {
  expect(readFileSync("scenarios/drinks/oat-drink.csv", "utf8")).toBe(hiddenBrandCsv());
});
