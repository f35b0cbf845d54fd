import type { TextTable } from "./reportDocument.ts";

/**
 * Whether a column holds numbers, which stand below each other at the right, or words, which begin at the left. Words
 * that stand for a missing number (“cannot tell”, –) make no column of words.
 */
export function isNumberColumn(
  { rows, numbers }: Pick<TextTable, "rows" | "numbers">,
  column: number,
): boolean {
  if (column === 0) return false;
  const told = rows.flatMap((row, at) => (["", "–", undefined].includes(row[column]) ? [] : [at]));
  const counted = told.filter((row) => (numbers?.[row]?.[column] ?? undefined) !== undefined);
  return told.length === 0 || counted.length * 2 > told.length;
}
