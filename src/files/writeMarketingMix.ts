import { marketingMixOf, type MediaTruth, type MixColumn } from "../experiment/marketingMix.ts";
import type { RunResult } from "../model/result.ts";
import { formatCsv } from "./csv.ts";
import { formatParquet } from "./formatParquet.ts";
import type { OutputFolder } from "./outputFolder.ts";

/** Where the frames stand in an output folder. */
const PLACE = "data/marketing-mix";

/** What is known of one brand besides the run. */
export interface BrandTruth {
  readonly brand: string;
  readonly truth: readonly MediaTruth[];
}

/** Adds the weekly frames of a run for marketing-mix tools: a file a brand, and what the columns mean. */
export function writeMarketingMix(
  folder: OutputFolder,
  run: RunResult,
  start: string,
  known?: BrandTruth,
): void {
  const frames = run.brands.map((brand, at) =>
    marketingMixOf(run, at, start, known?.brand === brand ? known.truth : []),
  );
  if (frames[0][0].values.length === 0) return;
  frames.forEach((columns, at) => {
    folder.write(`${PLACE}/${run.brands[at]}.csv`, formatMixCsv(columns));
    folder.write(`${PLACE}/${run.brands[at]}.parquet`, formatMixParquet(columns));
  });
  const longest = frames.reduce((most, frame) => (frame.length > most.length ? frame : most));
  const notes = longest.map(({ name, unit, about }) => [name, unit, about]);
  folder.write(`${PLACE}/dictionary.csv`, formatCsv(["column", "unit", "meaning"], notes));
}

/** One row a week. */
function formatMixCsv(columns: readonly MixColumn[]): string {
  return formatCsv(
    columns.map(({ name }) => name),
    rowsOf(columns),
  );
}

/** The same columns; a missing number is null. */
function formatMixParquet(columns: readonly MixColumn[]): Uint8Array {
  const typed = columns.map(({ name, unit }) => ({
    key: name,
    label: name,
    unit: unit === "date" ? ("date" as const) : ("number" as const),
  }));
  return formatParquet({ name: "", title: "", columns: typed, rows: rowsOf(columns) });
}

const rowsOf = (columns: readonly MixColumn[]) =>
  columns[0].values.map((_, week) => columns.map(({ values }) => values[week]));
