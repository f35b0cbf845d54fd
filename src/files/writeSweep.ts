import type { SweepResult } from "../experiment/sweep.ts";
import { besides } from "./tables/besides.ts";
import { columnsOf } from "./tables/columns.ts";
import { leverColumn } from "./tables/leverColumn.ts";
import type { Table } from "./tables/table.ts";
import type { TableFolder } from "./tables/tableFolder.ts";

/** Columns after those of the dimensions, which are named by the paths of their settings. */
const KEYS = ["run", "brand", "metric", "period", "value"] as const;

/** One line for each run, metric and period of each point, its values in front. */
export function sweepTableOf({ scenario, dimensions, points }: SweepResult): Table {
  return {
    ...besides(scenario),
    name: "data/sweep",
    about: {
      en: "Every metric of every run at every point of the sweep",
      it: "Ogni metrica di ogni simulazione in ogni punto dell'esplorazione",
    },
    columns: [...dimensions.map(({ path }) => leverColumn(path)), ...columnsOf(KEYS)],
    *rows() {
      for (const { values, rows } of points)
        for (const row of rows) yield [...values, ...KEYS.map((key) => row[key])];
    },
  };
}

/** Adds the numbers of a sweep to a folder: one tidy table, twice. */
export function writeSweep(folder: TableFolder, result: SweepResult): void {
  folder.writeTable(sweepTableOf(result), ["csv", "parquet"]);
}
