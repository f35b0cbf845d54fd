import type { SchemaElement } from "hyparquet";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { TypedColumn, TypedTable } from "../report/typedTable.ts";

/** A table as Parquet: numbers as doubles, days as dates, everything else as text; what does not exist is null. */
export function formatParquet({ columns, rows }: TypedTable): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "umot",
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)],
    columnData: columns.map(({ key, unit }, at) => ({
      name: key,
      data: rows.map((row) => CELLS[kindOf(unit)](row[at])),
    })),
  });
  return new Uint8Array(writer.getBuffer());
}

function kindOf(unit: TypedColumn["unit"]): "date" | "text" | "number" {
  return unit === "date" || unit === "text" ? unit : "number";
}

/** How a column is stored; a date as whole days since 1970, without a clock or a zone. */
function elementOf({ key, unit }: TypedColumn): SchemaElement {
  const column = { name: key, repetition_type: "OPTIONAL" } as const;
  switch (kindOf(unit)) {
    case "date":
      return { ...column, type: "INT32", converted_type: "DATE" };
    case "text":
      return { ...column, type: "BYTE_ARRAY", converted_type: "UTF8" };
    case "number":
      return { ...column, type: "DOUBLE" };
  }
}

const CELLS = {
  date: (value: string | number) => (value === "" ? null : new Date(`${value}T00:00:00Z`)),
  text: String,
  number: (value: string | number) => (typeof value === "number" && Number.isFinite(value) ? value : null),
};
