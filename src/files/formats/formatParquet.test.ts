import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { Cell } from "../../report/tables/table.ts";
import { formatParquet } from "./formatParquet.ts";
import type { ColumnType, TableColumn } from "../../report/tables/table.ts";

const TYPES: readonly ColumnType[] = ["text", "integer", "number", "boolean", "date", "timestamp"];
const columns = TYPES.map((type): TableColumn => ({ name: type, type, about: { en: "", it: "" } }));

const read = (rows: readonly (readonly Cell[])[], some = columns) => {
  const { buffer, byteOffset, byteLength } = formatParquet({ columns: some, rows: () => rows });
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};

test("formatParquet(…) keeps whole numbers, yes and no, days and moments what they are", async () => {
  const file = read([["Nonna", 3, 0.1 + 0.2, true, "2018-03-05", "2018-03-05T07:42:10"]]);
  expect(parquetMetadata(file).schema.slice(1)).toMatchObject([
    { name: "text", type: "BYTE_ARRAY", converted_type: "UTF8" },
    { name: "integer", type: "INT32" },
    { name: "number", type: "DOUBLE" },
    { name: "boolean", type: "BOOLEAN" },
    { name: "date", type: "INT32", converted_type: "DATE" },
    { name: "timestamp", type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false } },
  ]);
  expect(await parquetReadObjects({ file })).toEqual([
    {
      text: "Nonna",
      integer: 3,
      number: 0.3,
      boolean: true,
      date: new Date("2018-03-05T00:00:00Z"),
      timestamp: new Date("2018-03-05T07:42:10Z"),
    },
  ]);
});

test("formatParquet(…) writes null for what does not exist", async () => {
  const file = read([
    [undefined, Number.NaN, Number.NaN, undefined, "", ""],
    [null, null, undefined, null, undefined, null],
    [null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, null, null],
  ]);
  const nothing = Object.fromEntries(TYPES.map((type) => [type, null]));
  expect(await parquetReadObjects({ file })).toEqual([nothing, nothing, nothing]);
});

test("formatParquet(…) refuses a fraction among whole numbers", () => {
  expect(() => read([["", 0.5, 0, true, "", ""]])).toThrow("0.5 stands in a column of whole numbers");
});

test("formatParquet(…) holds every row of many groups, and no row of none, with the same bytes every time", async () => {
  const [, integer] = columns;
  const rows = Array.from({ length: 120_001 }, (_, row) => [row]);
  const file = read(rows, [integer]);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([100_000, 20_001]);
  const found = await parquetReadObjects({ file });
  expect(found.every((row, at) => row["integer"] === at)).toBe(true);
  expect(new Uint8Array(read(rows, [integer]))).toEqual(new Uint8Array(file));
  expect(await parquetReadObjects({ file: read([]) })).toEqual([]);
});
