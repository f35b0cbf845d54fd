import type { Comparison, Contribution } from "./compare.ts";
import {
  type BetweenRow,
  betweenRows,
  type DifferenceRow,
  differenceRows,
  weekDifferenceRows,
} from "./compareRows.ts";
import { settingDifferences } from "./compareSettings.ts";
import { runNumbers } from "../runs/runFailure.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Cell } from "../../report/tables/table.ts";
import { besides } from "../../report/tables/besides.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import type { ColumnMeaning, Table } from "../../report/tables/table.ts";

const DIFFERENCE_COLUMNS = [
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

/** Every metric of every alternative against the baseline. */
export function differenceTableOf(rows: readonly DifferenceRow[], scenario: Scenario): Table {
  return {
    ...besides(scenario),
    name: "data/differences",
    about: {
      en: "Every metric of every alternative against the baseline",
      it: "Ogni metrica di ogni alternativa rispetto al riferimento",
    },
    columns: columnsOf(DIFFERENCE_COLUMNS),
    rows: () => cellsOf(rows, DIFFERENCE_COLUMNS),
  };
}

/** The tables of a comparison: settings, differences, their weeks, what adds to them, and every run. */
export function tablesOfComparison(comparison: Comparison): Table[] {
  const { contenders, contributions = [] } = comparison;
  const { scenario } = contenders[0];
  const between = betweenRows(comparison);
  return [
    settingTableOf(comparison),
    differenceTableOf(differenceRows(comparison), scenario),
    ...(between.length > 0 ? [betweenTableOf(between, scenario)] : []),
    weekTableOf(comparison),
    ...(contributions.length > 0 ? [contributionTableOf(contributions, scenario)] : []),
    runTableOf(comparison),
  ];
}

/** Settings in which each alternative differs from the baseline, a row each. */
export function settingRows({ contenders }: Comparison) {
  const { scenario } = contenders[0];
  return contenders.slice(1).flatMap((contender) =>
    settingDifferences(scenario, contender.scenario).map(({ path, before, after }) => ({
      contender: contender.name,
      path,
      before: textOf(before),
      after: textOf(after),
    })),
  );
}

function settingTableOf(comparison: Comparison): Table {
  return {
    name: "data/settings",
    about: {
      en: "Settings in which each alternative differs from the baseline",
      it: "Impostazioni in cui ogni alternativa differisce dal riferimento",
    },
    columns: columnsOf(SETTING_COLUMNS),
    rows: () => cellsOf(settingRows(comparison), SETTING_COLUMNS),
  };
}

function weekTableOf(comparison: Comparison): Table {
  return {
    ...besides(comparison.contenders[0].scenario),
    name: "data/weeks",
    about: {
      en: "The differences week by week: mean with interval, and where single runs lie",
      it: "Le differenze settimana per settimana: media con intervallo, e dove stanno le singole simulazioni",
    },
    columns: columnsOf(WEEK_COLUMNS, DIFFERENCES_OF_RUNS),
    rows: () => cellsOf(weekDifferenceRows(comparison), WEEK_COLUMNS),
  };
}

function runTableOf(comparison: Comparison): Table {
  return {
    ...besides(comparison.contenders[0].scenario),
    name: "data/runs",
    about: {
      en: "Every metric of every run of every alternative, so that the differences can be computed again",
      it: "Ogni metrica di ogni simulazione di ogni alternativa, per ricalcolare le differenze",
    },
    columns: columnsOf(RUN_COLUMNS),
    rows: () => runCells(comparison),
  };
}

const BETWEEN_COLUMNS = ["against", ...DIFFERENCE_COLUMNS] as const;

function betweenTableOf(rows: readonly BetweenRow[], scenario: Scenario): Table {
  const against: ColumnMeaning = {
    type: "text",
    about: {
      en: "The alternative that takes the baseline’s place",
      it: "L’alternativa che sta al posto del riferimento",
    },
  };
  return {
    ...besides(scenario),
    name: "data/between",
    about: {
      en: "Every metric of each pair of alternatives, with the same luck",
      it: "Ogni metrica di ogni coppia di alternative, con la stessa fortuna",
    },
    columns: columnsOf(BETWEEN_COLUMNS, { against }),
    rows: () => cellsOf(rows, BETWEEN_COLUMNS),
  };
}

function contributionTableOf(contributions: readonly Contribution[], scenario: Scenario): Table {
  return {
    ...besides(scenario),
    name: "data/contributions",
    about: {
      en: "What each setting adds to each difference",
      it: "Quanto ogni impostazione aggiunge a ogni differenza",
    },
    columns: columnsOf(CONTRIBUTION_COLUMNS),
    rows: () => cellsOf(contributions, CONTRIBUTION_COLUMNS),
  };
}

const band = (part: number): ColumnMeaning => ({
  type: "number",
  about: {
    en: `In ${part}% of the pairs of runs the difference is below`,
    it: `Nel ${part}% delle coppie di simulazioni la differenza sta sotto`,
  },
});

const DIFFERENCES_OF_RUNS = { p05: band(5), p25: band(25), p50: band(50), p75: band(75), p95: band(95) };

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
