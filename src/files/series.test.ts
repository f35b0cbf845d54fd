import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { formatSeriesCsv, formatSeriesParquet } from "./series.ts";

const rows = [
  { run: 0, brand: "nonna", metric: "share", period: "week1", day: 6, value: 0.1 + 0.2 },
  { run: 1, brand: "", metric: "sales", period: "week2", day: 13, value: Number.NaN },
];

test("formatSeriesCsv(…) has a line for each number, exact to the last digit", () => {
  expect(formatSeriesCsv(rows)).toBe(
    "run,day,brand,metric,value\r\n0,6,nonna,share,0.30000000000000004\r\n1,13,,sales,\r\n",
  );
});

test("formatSeriesParquet(…) reads back as the same rows, a missing value as null", async () => {
  const { buffer, byteOffset, byteLength } = formatSeriesParquet(rows);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual([
    { run: 0, day: 6, brand: "nonna", metric: "share", value: 0.1 + 0.2 },
    { run: 1, day: 13, brand: "", metric: "sales", value: null },
  ]);
});

test("formatSeriesParquet(…) gives the same bytes every time", () => {
  expect(formatSeriesParquet(rows)).toEqual(formatSeriesParquet(rows));
});
