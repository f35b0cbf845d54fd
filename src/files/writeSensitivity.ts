import type { SensitivityResult } from "../experiment/sensitivity.ts";
import type { SensitivityFindings } from "../experiment/sensitivityFindings.ts";
import { formatDataJson } from "./dataJson.ts";
import { columnsOf } from "./tables/columns.ts";
import { leverColumn } from "./tables/leverColumn.ts";
import type { Table } from "./tables/table.ts";
import type { TableFolder } from "./tables/tableFolder.ts";
import { makerOf, type ReportStyle, writeDocument } from "./writeReport.ts";

const EFFECT_COLUMNS = [
  "metric",
  "setting",
  "from",
  "to",
  "net",
  "low",
  "high",
  "rises",
  "falls",
  "size",
  "sizeLow",
  "sizeHigh",
  "deviation",
  "first",
  "firstLow",
  "firstHigh",
  "total",
  "totalLow",
  "totalHigh",
] as const;

/** What each setting does to each metric; what the method does not measure is empty. */
export function effectTableOf(result: SensitivityResult, findings: readonly SensitivityFindings[]): Table {
  return {
    name: "data/effects",
    about: {
      en: "What each setting does to each metric",
      it: "Che cosa fa ogni impostazione a ogni metrica",
    },
    columns: columnsOf(EFFECT_COLUMNS, {
      setting: { type: "text", about: { en: "Path of the setting", it: "Percorso dell'impostazione" } },
    }),
    rows: () => effectCells(result, findings),
  };
}

function effectCells(
  { plan }: SensitivityResult,
  findings: readonly SensitivityFindings[],
): (string | number)[][] {
  const [, , , , ...measures] = EFFECT_COLUMNS;
  return findings.flatMap(({ metric, effects }) =>
    effects.map((effect, at) => {
      const { path, low, high } = plan.ranges[at];
      return [metric.name, path, low, high, ...measures.map((measure) => effect[measure])];
    }),
  );
}

const LUCK_COLUMNS = [
  "metric",
  "ofOneRun",
  "ofOneRunLow",
  "ofOneRunHigh",
  "betweenPoints",
  "effect",
] as const;

/** Adds the effects, the luck, every run's outcome and the report to a folder. */
export async function writeSensitivity(
  folder: TableFolder,
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  style: ReportStyle,
): Promise<void> {
  const levers = result.plan.ranges.map(({ path }) => leverColumn(path));
  folder.writeTable(effectTableOf(result, findings));
  folder.write("data/effects.json", formatDataJson(findings));
  folder.writeTable({
    name: "data/luck",
    about: { en: "How much of what differs is luck", it: "Quanto di ciò che differisce è caso" },
    columns: columnsOf(LUCK_COLUMNS, {
      effect: {
        type: "number",
        about: {
          en: "Size that an effect has by luck alone",
          it: "Grandezza che un effetto ha per puro caso",
        },
      },
    }),
    rows: () => luckCells(findings),
  });
  folder.writeTable({
    name: "data/points",
    about: { en: "Every run at every point of the design", it: "Ogni simulazione in ogni punto del disegno" },
    columns: [...columnsOf(["point"]), ...levers, ...columnsOf(["run", "metric", "value"])],
    rows: () => pointCells(result),
  });
  // Loaded here because drawing takes a second for which nobody should wait who wants no files.
  const { documentOfSensitivity } = await import("../report/index.ts");
  await writeDocument(folder, documentOfSensitivity(result, findings, makerOf(style)), style);
}

function luckCells(findings: readonly SensitivityFindings[]): (string | number)[][] {
  const [, ...measures] = LUCK_COLUMNS;
  return findings.map(({ metric, luck }) => [metric.name, ...measures.map((measure) => luck[measure])]);
}

/** One line for each run and metric of each point. */
function pointCells({ plan, points }: SensitivityResult): (string | number)[][] {
  return points.flatMap(({ values, outcomes }, point) =>
    outcomes.flatMap((runs, metric) =>
      runs.map((value, run) => [point, ...values, run, plan.metrics[metric].name, value]),
    ),
  );
}
