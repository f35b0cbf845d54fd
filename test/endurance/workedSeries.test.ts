// The series of docs/forecasting.md are what the tool makes of published numbers and of simulated markets.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WORKED_SERIES } from "../../tools/workedSeries.ts";

test.each(Object.entries(WORKED_SERIES))("scenarios/%s is what tools/workedSeries.ts makes", (file, make) => {
  expect(readFileSync(`scenarios/${file}`, "utf8")).toBe(make());
});
