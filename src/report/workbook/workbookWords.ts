import type { Locale } from "../../drawing/numbers.ts";

/** Words of workbooks alone: heads of the columns that a value with its interval takes. */
const en = {
  reach: (label: string) => `${label} (±)`,
  from: (label: string) => `${label}: from`,
  to: (label: string) => `${label}: to`,
};

type WorkbookWords = typeof en;

const it: WorkbookWords = {
  reach: (label) => `${label} (±)`,
  from: (label) => `${label}: da`,
  to: (label) => `${label}: a`,
};

/** The words of a language. */
export function workbookWords(locale: Locale): WorkbookWords {
  return { en, it }[locale];
}
