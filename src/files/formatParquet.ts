import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { TypedTable } from "../report/typedTable.ts";

/** A table as Parquet: numbers as doubles, everything else as text; a number that does not exist is null. */
export function formatParquet({ columns, rows }: TypedTable): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "umot",
    columnData: columns.map(({ key, unit }, at) => {
      const cells = rows.map((row) => row[at]);
      if (unit === "text" || unit === "date")
        return { name: key, type: "STRING" as const, data: cells.map(String) };
      return { name: key, type: "DOUBLE" as const, data: cells.map(existing) };
    }),
  });
  return new Uint8Array(writer.getBuffer());
}

function existing(value: string | number): number | null {
  return typeof value === "number" && !Number.isNaN(value) ? value : null;
}
