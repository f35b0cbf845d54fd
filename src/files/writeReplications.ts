import { weeklyRows } from "../experiment/metrics.ts";
import type { Replications } from "../experiment/replicate.ts";
import type { SummaryRow } from "../experiment/summary.ts";
import { formatCsv } from "./csv.ts";
import { formatEventsCsv } from "./eventLog.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { formatSeriesCsv, formatSeriesParquet } from "./series.ts";

/** Columns of summaries, in every format. */
export const SUMMARY_COLUMNS = [
  "brand",
  "metric",
  "period",
  "mean",
  "low",
  "high",
  "method",
  "runs",
] as const;

/** A summary as cells, in the order of the columns. */
export function summaryCells(rows: readonly SummaryRow[]): (string | number)[][] {
  return rows.map((row) => SUMMARY_COLUMNS.map((column) => row[column]));
}

/** Adds the numbers of many runs to a folder: the summary, every week of every run, and the event log of the first. */
export function writeReplications(
  folder: OutputFolder,
  { scenario, parameters, runs }: Replications,
  summary: readonly SummaryRow[],
): void {
  const series = runs.flatMap((run, number) => weeklyRows(run, number));
  folder.write("data/summary.csv", formatCsv(SUMMARY_COLUMNS, summaryCells(summary)));
  folder.write("data/series.csv", formatSeriesCsv(series));
  folder.write("data/series.parquet", formatSeriesParquet(series));
  if (parameters.logged > 0) folder.write("events.csv", formatEventsCsv(runs[0], scenario.market.start));
}
