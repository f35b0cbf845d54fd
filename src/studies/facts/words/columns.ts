import { type Bilingual, inEach } from "../../../language/bilingual.ts";
import type { ColumnMeaning } from "../../observed/columnMeaning.ts";

const NOT_USED: Bilingual = { en: "not used", it: "non usata" };

/** What each column of a file was taken for. */
export function columnsSaid(
  meanings: readonly ColumnMeaning[],
  names: Readonly<Partial<Record<string, Bilingual>>>,
): Bilingual {
  return inEach((language) =>
    meanings.map(({ column, what }) => `${column}: ${(names[what] ?? NOT_USED)[language]}`).join("; "),
  );
}
