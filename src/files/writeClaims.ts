import type { ClaimRow } from "../experiment/claims/formatClaims.ts";
import { formatClaims } from "../experiment/claims/formatClaims.ts";
import type { TriedClaim } from "../experiment/claims/tryClaims.ts";
import type { ClaimsStudy } from "../report/documentOfClaims.ts";
import type { Locale } from "../charts/numbers.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { makerOf, type ReportStyle, writeDocument } from "./writeReport.ts";

/** Columns of the table of claims, in every format. */
export const CLAIM_COLUMNS = [
  "id",
  "doctrine",
  "statement",
  "verdict",
  "dependsOn",
  "levers",
  "design",
  "measure",
  "unit",
  "expected",
  "by",
  "before",
  "after",
  "effect",
  "low",
  "high",
  "relative",
  "relativeLow",
  "relativeHigh",
  "outcome",
  "boundary",
  "off",
] as const satisfies readonly (keyof ClaimRow)[];

/** Rows as cells, in the order of the columns. */
export function claimCells(rows: readonly ClaimRow[]): Cell[][] {
  return rows.map((row) => CLAIM_COLUMNS.map((column) => row[column]));
}

const BOUNDARY_COLUMNS = [
  "id",
  "moderator",
  "value",
  "measure",
  "effect",
  "low",
  "high",
  "isSupported",
  "runs",
] as const;

const EDGE_COLUMNS = ["id", "moderator", "kind", "holds", "at", "low", "high"] as const;

const RUN_COLUMNS = ["id", "measure", "run", "before", "after"] as const;

/** Adds the tables, the report and the charts of the claims to a folder. */
export async function writeClaims(
  folder: OutputFolder,
  study: ClaimsStudy,
  style: ReportStyle,
): Promise<void> {
  const { tried } = study;
  const { language } = style;
  const rows = formatClaims(tried, language);
  folder.write("data/claims.csv", formatCsv(CLAIM_COLUMNS, claimCells(rows)));
  folder.write("data/claims.json", `${JSON.stringify(rows, null, 2)}\n`);
  folder.write("data/boundaries.csv", formatCsv(BOUNDARY_COLUMNS, boundaryCells(tried, language)));
  folder.write("data/edges.csv", formatCsv(EDGE_COLUMNS, edgeCells(tried, language)));
  folder.write("data/runs.csv", formatCsv(RUN_COLUMNS, runCells(tried, language)));
  // Loaded here because drawing takes a second for which nobody should wait who wants no files.
  const { documentOfClaims } = await import("../report/index.ts");
  await writeDocument(folder, documentOfClaims(study, makerOf(style)), style);
}

function boundaryCells(tried: readonly TriedClaim[], language: Locale): Cell[][] {
  return tried.flatMap(({ claim, moderated }) =>
    (moderated?.points ?? []).map(({ value, effect, sign, gains }) => [
      claim.id,
      moderated?.moderator.says[language],
      value,
      moderated?.consequence.measure.about[language],
      effect.mean,
      effect.low,
      effect.high,
      sign === 1,
      gains.length,
    ]),
  );
}

function edgeCells(tried: readonly TriedClaim[], language: Locale): Cell[][] {
  return tried.flatMap(({ claim, moderated }) =>
    (moderated?.edges ?? []).map(({ kind, holds, at, low, high }) => [
      claim.id,
      moderated?.moderator.says[language],
      kind,
      holds,
      at,
      low,
      high,
    ]),
  );
}

/** One line for each pair of runs, so that anybody can reckon the effects again. */
function runCells(tried: readonly TriedClaim[], language: Locale): Cell[][] {
  return tried.flatMap(({ claim, consequences }) =>
    consequences.flatMap(({ measure, before, after }) =>
      before.map((value, run) => [claim.id, measure.about[language], run, value, after[run]]),
    ),
  );
}
