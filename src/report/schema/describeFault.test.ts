import { expect, test } from "vitest";
import { chartSchemas } from "./chartSchemas.ts";
import { describeFault } from "./describeFault.ts";

const { about } = chartSchemas["shareOverTime"];
const stretch = (earlier: unknown) => ({ change: { direction: "rises", earlier } });

test.each([
  [["2018-01-01"], "change.earlier must be a list of 2, but is a list of 1"],
  [["2018-01-01", "2018-01-02", "2018-01-03"], "change.earlier must be a list of 2, but is a list of 3"],
  ["2018-01-01", "change.earlier must be a list, but is “2018-01-01”"],
  [["2018-01-01", "2018-02-30"], "change.earlier[1] must be a date such as 2018-03-05, but is “2018-02-30”"],
  [["x", "2018-02-28"], "change.earlier[0] must be a date such as 2018-03-05, but is “x”"],
])("a stretch of time written as %j is told by its place and by what it must be", (earlier, said) => {
  const data = stretch(earlier);
  const [issue] = about.safeParse(data).error?.issues ?? [];
  expect(describeFault(issue, data).en).toBe(said);
});

test("a stretch of two days that there are is fine", () => {
  expect(about.safeParse(stretch(["2018-01-01", "2018-02-28"])).success).toBe(true);
});
