import type { TextTable } from "./reportDocument.ts";
/**
 * Whether a column holds numbers, which stand below each other at the right, or words, which begin at the left. Words
 * that stand for a missing number (“cannot tell”, –) make no column of words.
 */
export declare function isNumberColumn({ rows }: Pick<TextTable, "rows">, column: number): boolean;
