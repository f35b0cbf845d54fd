import { pointRows } from "./keptNumbers.ts";
import type { SweepResult } from "./sweep.ts";
import type { SweepPoint } from "./sweepPoint.ts";
import { summariseRows } from "../runs/summary.ts";
import { besides } from "../../report/tables/besides.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import { leverColumn } from "../../report/tables/leverColumn.ts";
import type { Table } from "../../report/tables/table.ts";

/** Columns after those of the dimensions, which are named by the paths of their settings. */
const KEYS = ["run", "brand", "metric", "period", "value"] as const;

/** Columns of the table that is shown while a sweep runs. */
const FIRST_KEYS = ["brand", "metric", "runs", "mean", "low", "high"] as const;

/** One line for each metric of each point of which all runs are done, over the whole run: what is known so far. */
export function firstPointsTable(
  { scenario, dimensions }: Pick<SweepResult, "scenario" | "dimensions">,
  points: readonly SweepPoint[],
): Table {
  return {
    ...besides(scenario),
    name: "firstResults",
    about: {
      en: "Means over the runs of the points that are finished",
      it: "Medie sulle simulazioni dei punti finiti",
    },
    columns: [...dimensions.map(({ path }) => leverColumn(path)), ...columnsOf(FIRST_KEYS)],
    *rows() {
      for (const point of points) {
        const rows = pointRows(point, "total");
        for (const row of summariseRows([...rows], scenario.level))
          yield [...point.values, ...FIRST_KEYS.map((key) => row[key])];
      }
    },
  };
}

/** One line for each run, metric and period of each point, its values in front. */
export function sweepTableOf({ scenario, dimensions, points }: SweepResult): Table {
  return {
    ...besides(scenario),
    name: "data/sweep",
    about: {
      en: "Every metric of every run at every point of the sweep",
      it: "Ogni metrica di ogni simulazione in ogni punto dell'esplorazione",
    },
    formats: ["csv", "parquet"],
    columns: [...dimensions.map(({ path }) => leverColumn(path)), ...columnsOf(KEYS)],
    *rows() {
      for (const point of points)
        for (const row of pointRows(point)) yield [...point.values, ...KEYS.map((key) => row[key])];
    },
  };
}
