import type { Bilingual } from "../../../language/bilingual.ts";
import { listed } from "../../../language/listing.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/** How the columns of a table were understood, where nobody said anything of them. */
export function guessedLines(meanings: readonly ColumnMeaning[]): Bilingual[] {
  const used = meanings.filter(({ what }) => what !== "ignore").map(meaningText);
  const ignored = meanings.filter(({ what }) => what === "ignore").map(({ column }) => column);
  return [
    {
      en: `Guessed from names and contents: ${used.join(", ")}.`,
      it: `Indovinato da nomi e contenuti: ${used.join(", ")}.`,
    },
    ...notUsedLines(ignored),
  ];
}

/** Columns that nothing is made of. */
export function notUsedLines(columns: readonly string[]): Bilingual[] {
  if (columns.length === 0) return [];
  return [{ en: `Not used: ${listed(columns, "en")}.`, it: `Non usate: ${listed(columns, "it")}.` }];
}

/** A column and what it was taken for. */
export function meaningText({ column, what, of }: ColumnMeaning): string {
  return `${column} = ${what}${of === undefined ? "" : `:${of}`}`;
}
