import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { MetricRow } from "../experiment/metrics.ts";
import { formatCsvLines } from "./csv.ts";

/** Columns of the tidy series: one number a line, so that any tool can pivot it as it likes. */
const SERIES_COLUMNS = ["run", "day", "brand", "metric", "value"] as const;

/**
 * The series as CSV, piece by piece: thousands of runs do not fit into one text. `day` is the last day of the week
 * measured, from 0; an empty brand is the whole market.
 *
 * @param runs - rows of one run after the other
 */
export function* formatSeriesCsv(runs: Iterable<readonly MetricRow[]>): Generator<string> {
  yield formatCsvLines([SERIES_COLUMNS]);
  for (const rows of runs) {
    yield formatCsvLines(rows.map(({ run, day, brand, metric, value }) => [run, day, brand, metric, value]));
  }
}

/** Runs that share a group of rows: large enough to be packed well, small enough for memory. */
const RUNS_IN_GROUP = 20;

/** The series as Parquet, the same columns; a missing value is null. */
export function formatSeriesParquet(runs: Iterable<readonly MetricRow[]>): Uint8Array {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({ writer, schema, createdBy: "umot" });
  let group: MetricRow[] = [];
  let gathered = 0;
  const flush = () => {
    if (group.length > 0) file.write({ columnData: columnsOf(group) });
    group = [];
  };
  for (const rows of runs) {
    group = group.concat(rows);
    if (++gathered % RUNS_IN_GROUP === 0) flush();
  }
  flush();
  file.finish();
  return new Uint8Array(writer.getBuffer());
}

function columnsOf(rows: readonly MetricRow[]): ColumnSource[] {
  return [
    { name: "run", type: "INT32", nullable: false, data: rows.map(({ run }) => run) },
    { name: "day", type: "INT32", nullable: false, data: rows.map(({ day = 0 }) => day) },
    { name: "brand", type: "STRING", nullable: false, data: rows.map(({ brand }) => brand) },
    { name: "metric", type: "STRING", nullable: false, data: rows.map(({ metric }) => metric) },
    { name: "value", type: "DOUBLE", data: rows.map(({ value }) => (Number.isNaN(value) ? null : value)) },
  ];
}
