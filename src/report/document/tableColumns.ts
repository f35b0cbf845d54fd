import { moneySign } from "../../drawing/numbers.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { TextTable } from "./reportDocument.ts";

/**
 * Whether a column holds numbers, which stand below each other at the right, or words, which begin at the left. Words
 * that stand for a missing number (“cannot tell”, –) make no column of words.
 *
 * @param currency - whose sign or name may stand before an amount, as in English
 */
export function isNumberColumn({ rows }: Pick<TextTable, "rows">, column: number, currency: string): boolean {
  if (column === 0) return false;
  const cells = rows.map((row) => row[column] ?? "").filter((text) => text !== "" && text !== "–");
  const sign = moneySign(USUAL_LANGUAGE, currency);
  const numbers = cells.filter((text) => /^[\s(+−–<>≤≥~\p{Sc}]*\d/u.test(text.replace(sign, "")));
  return cells.length === 0 || numbers.length * 2 > cells.length;
}
