/** How CSV is written. */
export interface CsvDialect {
  /** between two cells */
  readonly separator: string;
  /** of numbers */
  readonly decimal: "." | ",";
  /** what a file begins with */
  readonly begins: string;
}

export const CSV_DIALECTS = ["standard", "it"] as const;
/** How numbers and columns are written down: as programs read them, or as an Italian Excel does. */
export type CsvDialectName = (typeof CSV_DIALECTS)[number];

/**
 * The dialects: that of RFC 4180, and the one that spreadsheets open by a double click where the decimal sign is a comma
 * (Italy, Germany, France, Spain …). These take a file for UTF-8 only if it begins with the mark of it.
 */
export const csvDialects: Readonly<Record<CsvDialectName, CsvDialect>> = {
  standard: { separator: ",", decimal: ".", begins: "" },
  it: { separator: ";", decimal: ",", begins: "\uFEFF" },
};
