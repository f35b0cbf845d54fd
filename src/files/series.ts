import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { MetricRow } from "../experiment/metrics.ts";
import { formatCsv } from "./csv.ts";

/** Columns of the tidy series: one number a line, so that any tool can pivot it as it likes. */
const SERIES_COLUMNS = ["run", "day", "brand", "metric", "value"] as const;

/** The series as CSV. `day` is the last day of the week measured, from 0; an empty brand is the whole market. */
export function formatSeriesCsv(rows: readonly MetricRow[]): string {
  return formatCsv(
    SERIES_COLUMNS,
    rows.map(({ run, day, brand, metric, value }) => [run, day, brand, metric, value]),
  );
}

/** The series as Parquet, the same columns; a missing value is null. */
export function formatSeriesParquet(rows: readonly MetricRow[]): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "umot",
    columnData: [
      { name: "run", type: "INT32", nullable: false, data: rows.map(({ run }) => run) },
      { name: "day", type: "INT32", nullable: false, data: rows.map(({ day = 0 }) => day) },
      { name: "brand", type: "STRING", nullable: false, data: rows.map(({ brand }) => brand) },
      { name: "metric", type: "STRING", nullable: false, data: rows.map(({ metric }) => metric) },
      { name: "value", type: "DOUBLE", data: rows.map(({ value }) => (Number.isNaN(value) ? null : value)) },
    ],
  });
  return new Uint8Array(writer.getBuffer());
}
