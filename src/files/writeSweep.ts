import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { SweepResult } from "../experiment/sweep.ts";
import { formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";

/** Columns after those of the dimensions, which are named by the paths of their settings. */
export const SWEEP_KEYS = ["run", "brand", "metric", "period", "value"] as const;

/** One line for each run, metric and period of each point, its values in front. */
export function sweepCells({ points }: SweepResult): (string | number)[][] {
  return points.flatMap(({ values, rows }) =>
    rows.map((row) => [...values, ...SWEEP_KEYS.map((column) => row[column])]),
  );
}

/** Adds the numbers of a sweep to a folder: one tidy table, twice. */
export function writeSweep(folder: OutputFolder, result: SweepResult): void {
  const paths = result.dimensions.map(({ path }) => path);
  const cells = sweepCells(result);
  folder.write("data/sweep.csv", formatCsv([...paths, ...SWEEP_KEYS], cells));
  folder.write("data/sweep.parquet", formatSweepParquet(paths, cells));
}

function formatSweepParquet(paths: readonly string[], cells: readonly (string | number)[][]): Uint8Array {
  const types = {
    run: "INT32",
    brand: "STRING",
    metric: "STRING",
    period: "STRING",
    value: "DOUBLE",
  } as const;
  const column = (at: number) => cells.map((row) => (Number.isNaN(row[at]) ? null : row[at]));
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: "umot",
    columnData: [
      ...paths.map((name, at) => ({ name, type: "DOUBLE" as const, data: column(at) })),
      ...SWEEP_KEYS.map((name, at) => ({ name, type: types[name], data: column(paths.length + at) })),
    ],
  });
  return new Uint8Array(writer.getBuffer());
}
