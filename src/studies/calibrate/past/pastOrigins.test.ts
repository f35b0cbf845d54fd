import { expect, test } from "vitest";
import { knownBy, pastOrigins } from "./pastOrigins.ts";

const weeks = (count: number) => ({
  what: "sales" as const,
  brand: "nonna",
  spans: Array.from({ length: count }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 })),
  values: Array.from({ length: count }, (_, week) => week),
});

test("four origins in the second half of a year, each followed until the next", () => {
  expect(pastOrigins([weeks(52)], 4)).toEqual([
    { day: 182, until: 224 },
    { day: 224, until: 266 },
    { day: 266, until: 308 },
    { day: 308, until: 350 },
  ]);
  expect(pastOrigins([weeks(11)], 4)).toEqual([]);
});

test("what was known holds nothing of what came after", () => {
  const { spans, values } = knownBy(weeks(52), 182);
  expect([spans.length, values.at(-1), spans.at(-1)?.to]).toEqual([26, 25, 182]);
});
