import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell } from "../../report/tables/table.ts";
import type { ColumnType, Table, TableColumn } from "../../report/tables/table.ts";
import { tidyNumber } from "./tidyNumber.ts";

/** Rows that are packed together: enough to be packed well, few enough for memory. */
const GROUP = 100_000;

/**
 * A table as Parquet: whole numbers as INT32, other numbers as doubles, yes and no as booleans, days as dates, moments
 * as timestamps of an unnamed zone, everything else as text; what does not exist is null. Numbers are those of the CSV
 * files.
 */
export function formatParquet({ columns, rows }: Pick<Table, "columns" | "rows">): Uint8Array {
  const file = openParquet(columns);
  for (const row of rows()) file.add(row);
  return file.finish();
}

/** A table as Parquet in the making, for rows that something else is made of at the same time. */
export function openParquet(columns: Table["columns"]): {
  add(row: readonly Cell[]): void;
  finish(): Uint8Array;
} {
  const writer = new ByteWriter();
  const schema = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
  const file = new ParquetWriter({ writer, schema, createdBy: "umot" });
  let group: (readonly Cell[])[] = [];
  const writeGroup = () => {
    const columnData = columns.map(({ name, type }, at) => ({
      name,
      data: group.map((row) => CELLS[type](row[at])),
    }));
    file.write({ columnData, rowGroupSize: GROUP });
    group = [];
  };
  return {
    add(row) {
      group.push(row);
      if (group.length === GROUP) writeGroup();
    },
    finish() {
      if (group.length > 0) writeGroup();
      file.finish();
      return new Uint8Array(writer.getBuffer());
    },
  };
}

/** How a column is stored; dates and moments as whole days and milliseconds since 1970, without a clock or a zone. */
function elementOf({ name, type }: TableColumn): SchemaElement {
  return { name, repetition_type: "OPTIONAL", ...STORED[type] };
}

const STORED: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  timestamp: {
    type: "INT64",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" },
  },
};

const isMissing = (cell: Cell): cell is null | undefined => cell === null || cell === undefined;

const CELLS: Readonly<Record<ColumnType, (cell: Cell) => string | number | boolean | Date | null>> = {
  text: (cell) => (isMissing(cell) ? null : String(cell)),
  number: (cell) => (typeof cell === "number" && Number.isFinite(cell) ? tidyNumber(cell) : null),
  integer: (cell) => {
    if (typeof cell !== "number" || !Number.isFinite(cell)) return null;
    if (!Number.isInteger(cell)) throw new RangeError(`${cell} stands in a column of whole numbers`);
    return cell;
  },
  boolean: (cell) => (isMissing(cell) || Number.isNaN(cell) ? null : cell === true || cell === 1),
  date: (cell) => (isMissing(cell) || cell === "" ? null : new Date(`${String(cell)}T00:00:00Z`)),
  timestamp: (cell) => (isMissing(cell) || cell === "" ? null : new Date(`${String(cell)}Z`)),
};
