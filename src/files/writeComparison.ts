import type { Comparison } from "../experiment/compare.ts";
import { compareMoney } from "../experiment/compareMoney.ts";
import { type DifferenceRow, differenceRows, weekDifferenceRows } from "../experiment/compareRows.ts";
import { settingDifferences } from "../experiment/compareSettings.ts";
import { runNumbers } from "../experiment/runFailure.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";

/** Columns of the differences, in every format. */
export const DIFFERENCE_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "period",
  "baseline",
  "alternative",
  "difference",
  "low",
  "high",
  "verdict",
  "relative",
  "chanceHigher",
  "chanceLow",
  "chanceHigh",
  "pairing",
  "runs",
  "method",
] as const satisfies readonly (keyof DifferenceRow)[];

const WEEK_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "day",
  "difference",
  "low",
  "high",
  "p05",
  "p25",
  "p50",
  "p75",
  "p95",
] as const;

/** Differences as cells, in the order of the columns. */
export function differenceCells(rows: readonly DifferenceRow[]): (string | number)[][] {
  return cellsOf(rows, DIFFERENCE_COLUMNS);
}

/** Adds the numbers of a comparison to a folder: settings, differences, their weeks, money, and every run. */
export function writeComparison(folder: OutputFolder, comparison: Comparison, brand: string): void {
  const { contenders } = comparison;
  const rows = differenceRows(comparison);
  const money = compareMoney(comparison, brand);
  const settings = contenders.slice(1).flatMap(({ name, scenario }) =>
    settingDifferences(contenders[0].scenario, scenario).map(({ path, before, after }) => ({
      contender: name,
      path,
      before: textOf(before),
      after: textOf(after),
    })),
  );
  folder.write("data/settings.csv", formatCsv(SETTING_COLUMNS, cellsOf(settings, SETTING_COLUMNS)));
  folder.write("data/differences.csv", formatCsv(DIFFERENCE_COLUMNS, differenceCells(rows)));
  folder.write("data/differences.json", jsonOf({ settings, differences: rows, money }));
  folder.write(
    "data/weeks.csv",
    formatCsv(WEEK_COLUMNS, cellsOf(weekDifferenceRows(comparison), WEEK_COLUMNS)),
  );
  const { contributions = [] } = comparison;
  if (contributions.length > 0) {
    const cells = cellsOf(contributions, CONTRIBUTION_COLUMNS);
    folder.write("data/contributions.csv", formatCsv(CONTRIBUTION_COLUMNS, cells));
  }
  folder.write("data/runs.csv", formatCsv(RUN_COLUMNS, runCells(comparison)));
}

/** Columns of what each setting adds. */
const CONTRIBUTION_COLUMNS = [
  "contender",
  "brand",
  "metric",
  "period",
  "setting",
  "contribution",
  "low",
  "high",
  "method",
] as const;
const SETTING_COLUMNS = ["contender", "path", "before", "after"] as const;
const RUN_COLUMNS = ["contender", "run", "brand", "metric", "period", "value"] as const;

/** One line for each number of each run over the periods, so that anybody can reckon the differences again. */
function runCells({ contenders, measures, values, runs, failures }: Comparison): Cell[][] {
  const numbers = runNumbers(runs, failures);
  return contenders.flatMap(({ name }, contender) =>
    values[contender].flatMap((own, run) =>
      measures.flatMap(({ brand, metric, period, day }, at) =>
        day === undefined ? [[name, numbers[run], brand, metric, period, own[at]]] : [],
      ),
    ),
  );
}

function cellsOf<Row, Key extends keyof Row>(rows: readonly Row[], columns: readonly Key[]): Row[Key][][] {
  return rows.map((row) => columns.map((column) => row[column]));
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
