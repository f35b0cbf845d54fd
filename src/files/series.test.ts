import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { formatSeriesCsv, formatSeriesParquet } from "./series.ts";

const rows = [
  { run: 0, brand: "nonna", metric: "share", period: "week1", day: 6, value: 0.1 + 0.2 },
  { run: 1, brand: "", metric: "sales", period: "week2", day: 13, value: Number.NaN },
];

test("formatSeriesCsv(…) has a line for each number, exact to the last digit", () => {
  expect([...formatSeriesCsv([rows.slice(0, 1), rows.slice(1)])].join("")).toBe(
    "run,day,brand,metric,value\r\n0,6,nonna,share,0.30000000000000004\r\n1,13,,sales,\r\n",
  );
});

test("formatSeriesParquet(…) reads back as the same rows, a missing value as null", async () => {
  const { buffer, byteOffset, byteLength } = formatSeriesParquet([rows.slice(0, 1), rows.slice(1)]);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual([
    { run: 0, day: 6, brand: "nonna", metric: "share", value: 0.1 + 0.2 },
    { run: 1, day: 13, brand: "", metric: "sales", value: null },
  ]);
});

test("formatSeriesParquet(…) gives the same bytes every time", () => {
  expect(formatSeriesParquet([rows.slice(0, 1), rows.slice(1)])).toEqual(
    formatSeriesParquet([rows.slice(0, 1), rows.slice(1)]),
  );
});

test("formatSeriesParquet(…) holds every row of many runs", async () => {
  const runs = Array.from({ length: 45 }, (_, run) => rows.map((row) => ({ ...row, run })));
  const { buffer, byteOffset, byteLength } = formatSeriesParquet(runs);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const found = await parquetReadObjects({ file, columns: ["run"] });
  expect(found.map(({ run }) => run)).toEqual(runs.flat().map(({ run }) => run));
});
