import { type MetricRow, weeklyRows } from "../experiment/metrics.ts";
import type { Replications } from "../experiment/replicate.ts";
import { runNumbers } from "../experiment/runFailure.ts";
import type { SummaryRow } from "../experiment/summary.ts";
import { formatCsv } from "./csv.ts";
import { formatEventsCsv } from "./eventLog.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { formatXes } from "./xes.ts";
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
  replications: Replications,
  summary: readonly SummaryRow[],
): void {
  const { scenario, parameters, runs } = replications;
  folder.write("data/summary.csv", formatCsv(SUMMARY_COLUMNS, summaryCells(summary)));
  folder.write("data/series.csv", formatSeriesCsv(weeksOfRuns(replications)));
  folder.write("data/series.parquet", formatSeriesParquet(weeksOfRuns(replications)));
  if (parameters.logged === 0) return;
  folder.write("events.csv", formatEventsCsv(runs[0], scenario.market.start));
  folder.write("events.xes", formatXes(runs[0], scenario.market.start));
}

/** The weeks of one run after the other; only one run's rows are in memory at a time. */
function* weeksOfRuns({ runs, failures }: Replications): Generator<MetricRow[]> {
  for (const [at, number] of runNumbers(runs.length, failures).entries()) yield weeklyRows(runs[at], number);
}
