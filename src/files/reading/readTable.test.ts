import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import writeSheet from "write-excel-file/universal";
import { FileError } from "../folders/fileError.ts";
import { readTable } from "./readTable.ts";

const folder = mkdtempSync(join(tmpdir(), "umot-table-"));
const path = (name: string) => join(folder, name);

test("a workbook: a title above the heads is left out, dates are ISO dates", async () => {
  const head = (value: string) => ({ value, type: String });
  const row = (day: string, value: number) => [
    { value: new Date(`${day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" },
    { value, type: Number },
  ];
  const sheet = [
    [head("Our sales"), null],
    [head("date"), head("sales")],
    row("2024-01-01", 5),
    row("2024-01-08", 6.5),
  ];
  const blob = await writeSheet(sheet).toBlob();
  writeFileSync(path("a.xlsx"), new Uint8Array(await blob.arrayBuffer()));
  expect(await readTable(path("a.xlsx"))).toEqual({
    columns: ["date", "sales"],
    rows: [
      ["2024-01-01", 5],
      ["2024-01-08", 6.5],
    ],
    firstRow: 3,
  });
});

test("Parquet with days, whole numbers and gaps", async () => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "date", data: ["2024-01-01", "2024-01-02"], type: "STRING" },
      { name: "sales", data: [5n, 7n], type: "INT64" },
      { name: "price", data: [1.5, null], type: "DOUBLE", nullable: true },
    ],
  } as never);
  writeFileSync(path("a.parquet"), new Uint8Array(buffer));
  expect(await readTable(path("a.parquet"))).toEqual({
    columns: ["date", "sales", "price"],
    rows: [
      ["2024-01-01", 5, 1.5],
      ["2024-01-02", 7, null],
    ],
    firstRow: 1,
  });
});

test("CSV as Excel saves it in Europe: semicolons, a byte-order mark, letters of Windows", async () => {
  writeFileSync(path("a.csv"), "\uFEFFSettimana;Vendite\n01/01/2024;3,5\n");
  expect(await readTable(path("a.csv"))).toMatchObject({
    columns: ["Settimana", "Vendite"],
    rows: [["01/01/2024", "3,5"]],
    separator: ";",
  });
  writeFileSync(path("b.csv"), Buffer.from("citt\u00e0;vendite\nRoma;3\n", "latin1"));
  expect((await readTable(path("b.csv"))).columns).toEqual(["città", "vendite"]);
});

test.each([
  ["empty.csv", new Uint8Array(), "holds no rows."],
  ["old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "is a workbook from before Excel 2007."],
  [
    "cut.xlsx",
    Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    "is damaged: it begins like a table and cannot be read to its end.",
  ],
  [
    "cut.parquet",
    new TextEncoder().encode("PAR1 and no more"),
    "is damaged: it begins like a table and cannot be read to its end.",
  ],
  ["picture.csv", Uint8Array.from([1, 2, 0, 3]), "holds no table that can be read (.csv)."],
])("%s is refused", async (name, bytes, message) => {
  writeFileSync(path(name), bytes);
  const refusal = await readTable(path(name)).catch((cause: unknown) => cause);
  expect(refusal).toBeInstanceOf(FileError);
  expect((refusal as FileError).fault.message.en).toBe(`${path(name)} ${message}`);
});
