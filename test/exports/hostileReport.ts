import { documentOfRuns } from "../../src/studies/run/documentOfRuns.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { hostileContent } from "../browser/reportContent.ts";

/** Texts that a spreadsheet, a page or a drawing might take for something to run. */
export const FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", '=HYPERLINK("http://x")'];

/** A report whose brands are named by people who wish it ill; the first brand is named like a formula. */
export async function hostileReport(): Promise<ReportDocument> {
  return renamed(documentOfRuns(await hostileContent(), { version: "0.0.0", command: "umot run =1+1" }));
}

/** The last brand gets each dangerous name in turn, where its rows name it. */
function renamed(report: ReportDocument): ReportDocument {
  const figures = report.figures.map((figure) => ({
    ...figure,
    rows: figure.rows.map((row, at) =>
      "brand" in row && String(row.brand).startsWith("مطعم")
        ? { ...row, brand: FORMULAS[Math.floor(at / 4) % FORMULAS.length] }
        : row,
    ),
  }));
  return { ...report, figures };
}
