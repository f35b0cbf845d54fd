import { expect, test } from "vitest";
import * as charts from "../../charts/index.ts";
import { chartSchemas } from "./chartSchemas.ts";

test("every chart, and nothing else, has a schema for its rows", () => {
  const names = Object.values(charts).map(({ name }) => name);
  expect(Object.keys(chartSchemas).toSorted()).toEqual(names.toSorted());
});

test.each(Object.entries(chartSchemas))(
  "the schema of %s refuses rows and facts that are none",
  (_, { rows, about }) => {
    expect([rows, about].map((schema) => schema.safeParse("a text").success)).toEqual([false, false]);
    // No rows at all are drawn as nothing to draw; a row without anything in it is no row.
    expect([[], [{}]].map((some) => rows.safeParse(some).success)).toEqual([true, false]);
  },
);
