import type { Locale } from "../charts/numbers.ts";
import type { Comparison } from "../experiment/compare.ts";
import type { Maker, ReportContent, ReportDocument } from "../report/index.ts";
import type { ReportFormat } from "../report/reportFormats.ts";
import { engineHash } from "./engineHash.ts";
import type { TableFolder } from "./tables/tableFolder.ts";
import { toolVersion } from "./toolVersion.ts";
import { writeFormats } from "./writeFormats.ts";

export interface ReportStyle {
  /** language of the charts' files, and the one that the report shows first */
  readonly language: Locale;
  /** what was typed to get it */
  readonly command: string;
  /** fingerprint of all results, where whole results were kept */
  readonly results?: string;
  /** what is written besides the usual: what `--to` says */
  readonly formats?: readonly ReportFormat[] | undefined;
}

/** Adds the report of runs, a sweep or both to a folder, and each of its charts as a drawing with its rows. */
export async function writeReport(
  folder: TableFolder,
  content: ReportContent,
  style: ReportStyle,
): Promise<void> {
  // Loaded here and not above, because that takes a second for which nobody should wait who draws nothing.
  const { documentOfRuns } = await import("../report/index.ts");
  await writeDocument(folder, documentOfRuns(content, makerOf(style)), style);
}

/** The same for a comparison. */
export async function writeComparisonReport(
  folder: TableFolder,
  comparison: Comparison,
  style: ReportStyle,
): Promise<void> {
  const { documentOfComparison } = await import("../report/index.ts");
  await writeDocument(folder, documentOfComparison(comparison, makerOf(style)), style);
}

/** What a report says of its origin. */
export function makerOf({ command, results }: Pick<ReportStyle, "command" | "results">): Maker {
  return { version: toolVersion(), command, engine: engineHash(), results };
}

/** What every folder gets of its report. */
const USUAL: readonly ReportFormat[] = ["html", "json", "svg", "png", "csv"];

/** Adds a report to a folder: the page, its plain data, each chart with its rows, and what else is asked for. */
export async function writeDocument(
  folder: TableFolder,
  report: ReportDocument,
  { language, formats = [] }: Omit<ReportStyle, "command">,
): Promise<void> {
  const withTables = formats.includes("csv") || formats.includes("parquet");
  await writeFormats(folder, report, [...USUAL, ...formats], { language, withTables });
}
