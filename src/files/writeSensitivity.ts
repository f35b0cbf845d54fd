import type { SensitivityResult } from "../experiment/sensitivity.ts";
import type { SensitivityFindings } from "../experiment/sensitivityFindings.ts";
import { formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { makerOf, type ReportStyle, writeDocument } from "./writeReport.ts";

/** Columns of the effects: a row for each metric and setting. */
export const EFFECT_COLUMNS = [
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

export function effectCells(
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
  folder: OutputFolder,
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  style: ReportStyle,
): Promise<void> {
  const paths = result.plan.ranges.map(({ path }) => path);
  folder.write("data/effects.csv", formatCsv(EFFECT_COLUMNS, effectCells(result, findings)));
  folder.write("data/effects.json", `${JSON.stringify(findings, null, 2)}\n`);
  folder.write("data/luck.csv", formatCsv(LUCK_COLUMNS, luckCells(findings)));
  folder.write(
    "data/points.csv",
    formatCsv(["point", ...paths, "run", "metric", "value"], pointCells(result)),
  );
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
