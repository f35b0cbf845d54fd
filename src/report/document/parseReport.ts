import * as z from "zod/mini";
import type { Bilingual } from "../../language/bilingual.ts";
import { LANGUAGES } from "../../language/language.ts";
import { hasChart } from "./figure.ts";
import { REPORT_VERSION, type ReportDocument } from "./reportDocument.ts";
import { describeFault } from "../schema/describeFault.ts";
import { reportSchema } from "../schema/reportSchema.ts";

/** A report, or why a text is none: damaged, or written by a version that this one does not understand. */
export type ReportReading =
  | { readonly report: ReportDocument; readonly fault?: undefined }
  | { readonly report?: undefined; readonly fault: ReportFault };

export interface ReportFault {
  readonly kind: "damaged" | "older" | "newer";
  /** what is wrong, in a few words */
  readonly what: Bilingual;
}

/** Reads the text of a `report.json`. */
export function parseReport(text: string): ReportReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return damaged({ en: "it is not JSON", it: "non è JSON" });
  }
  const version = z.object({ reportVersion: z.number() }).safeParse(data);
  if (!version.success) return damaged({ en: "reportVersion is missing", it: "manca reportVersion" });
  const { reportVersion } = version.data;
  if (reportVersion !== REPORT_VERSION) {
    const kind = reportVersion > REPORT_VERSION ? "newer" : "older";
    const what = {
      en: `reportVersion is ${reportVersion}, not ${REPORT_VERSION}`,
      it: `reportVersion è ${reportVersion}, non ${REPORT_VERSION}`,
    };
    return { fault: { kind, what } };
  }
  const checked = reportSchema.safeParse(data);
  if (!checked.success) {
    return damaged(describeFault(checked.error.issues[0], data));
  }
  return consistent(withMissingNumbers(data as ReportDocument));
}

const damaged = (what: Bilingual): ReportReading => ({ fault: { kind: "damaged", what } });

/** What the shape of the data does not say: that what is named is there. */
function consistent(report: ReportDocument): ReportReading {
  const unknown = report.figures.find(({ chart }) => !hasChart(chart));
  if (unknown !== undefined)
    return {
      fault: {
        kind: "newer",
        what: {
          en: `there is no chart “${unknown.chart}” in this version`,
          it: `in questa versione non c'è il grafico “${unknown.chart}”`,
        },
      },
    };
  const names = new Set(report.figures.map(({ name }) => name));
  if (names.size < report.figures.length)
    return damaged({ en: "two figures have the same name", it: "due figure hanno lo stesso nome" });
  const missing = LANGUAGES.map((language) => report.texts[language])
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .find((one) => one.kind === "figure" && !names.has(one.figure));
  if (missing?.kind === "figure") {
    const name = missing.figure;
    return damaged({ en: `there is no figure “${name}”`, it: `non c'è la figura “${name}”` });
  }
  return { report };
}

/** JSON knows no NaN and writes null; rows hold no other null. */
function withMissingNumbers(report: ReportDocument): ReportDocument {
  const figures = report.figures.map((figure) => ({
    ...figure,
    rows: revived(figure.rows),
    about: revived(figure.about),
  }));
  return { ...report, figures, data: revived(report.data) };
}

function revived<Value>(value: Value): Value {
  if (value === null) return Number.NaN as Value;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(revived) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)])) as Value;
}
