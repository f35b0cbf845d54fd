import { z } from "zod";
import type { Bilingual } from "../language/bilingual.ts";
import { hasChart } from "./figure.ts";
import { REPORT_VERSION, type ReportDocument } from "./reportDocument.ts";

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
    return damaged({ en: "it is no JSON", it: "non è JSON" });
  }
  const version = z.object({ reportVersion: z.number() }).safeParse(data);
  if (!version.success) return damaged({ en: "reportVersion is missing", it: "manca reportVersion" });
  const { reportVersion } = version.data;
  if (reportVersion !== REPORT_VERSION) {
    const kind = reportVersion > REPORT_VERSION ? "newer" : "older";
    const what = {
      en: `reportVersion is ${reportVersion}, and not ${REPORT_VERSION}`,
      it: `reportVersion è ${reportVersion}, e non ${REPORT_VERSION}`,
    };
    return { fault: { kind, what } };
  }
  const checked = reportSchema.safeParse(data);
  if (!checked.success) {
    const place = checked.error.issues[0].path.join(".");
    return damaged({ en: `${place} is not as it should be`, it: `${place} non è come dovrebbe` });
  }
  return consistent(withMissingNumbers(data as ReportDocument));
}

const damaged = (what: Bilingual): ReportReading => ({ fault: { kind: "damaged", what } });

const headline = z.object({ label: z.string(), value: z.string(), interval: z.string(), note: z.string() });
const texts = z.array(z.string());

const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "paragraph", "note"]), text: z.string() }),
  z.object({ kind: z.literal("list"), items: texts }),
  z.object({ kind: z.literal("headlines"), headlines: z.array(headline) }),
  z.object({
    kind: z.literal("outcomes"),
    outcomes: z.array(z.object({ expected: z.string(), came: z.string(), isMet: z.boolean() })),
  }),
  z.object({
    kind: z.literal("table"),
    label: z.string(),
    heads: texts,
    rows: z.array(texts),
    exact: z.array(z.array(z.array(z.number().nullable()))).optional(),
  }),
  z.object({ kind: z.literal("figure"), figure: z.string() }),
]);

const text = z.object({
  question: z.string(),
  about: z.string(),
  headlines: z.array(headline),
  notModelled: texts,
  sections: z.array(
    z.object({ heading: z.string(), isAppendix: z.boolean().optional(), blocks: z.array(block) }),
  ),
});

const cell = z.union([z.string(), z.number(), z.null()]);

const reportSchema = z.looseObject({
  kind: z.string(),
  title: z.string(),
  currency: z.string(),
  texts: z.object({ en: text, it: text }),
  figures: z.array(
    z.object({
      // They become names of files: nothing may lead out of the folder.
      name: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u),
      chart: z.string(),
      rows: z.array(z.looseObject({})),
      about: z.looseObject({}),
    }),
  ),
  data: z.array(
    z.object({
      name: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u),
      columns: texts,
      rows: z.array(z.array(cell)),
    }),
  ),
  provenance: z.looseObject({
    version: z.string(),
    seed: z.string(),
    runs: z.number(),
    command: z.string().optional(),
    scenario: z.looseObject({}),
  }),
});

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
  const missing = Object.values(report.texts)
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
