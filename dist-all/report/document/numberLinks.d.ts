import type { Column } from "../../drawing/chart.ts";
import type { Numbers } from "../../drawing/numbers.ts";
/** A part of a sentence: words, or a number with the row that it came from. */
export interface Piece {
    readonly text: string;
    /** whether it is a number */
    readonly isNumber: boolean;
    /** number of the row that holds it; left out of what was computed from several rows */
    readonly row?: number;
}
/** The rows that a sentence may speak of. */
export interface RowsSpokenOf {
    readonly rows: readonly object[];
    readonly columns: readonly Column<object>[];
    readonly numbers: Numbers;
}
/**
 * Takes a sentence apart so that each number can lead to the row it came from: a row that the sentence names, by a
 * brand, a setting or a day, and that holds the number, written with as many digits. Of several the one most of whose
 * words the sentence says, and then the one nearest to either end, because of rows in time sentences tell the last
 * and the first. A number that no such row holds was computed from several.
 */
export declare function linkNumbers(sentence: string, { rows, columns, numbers }: RowsSpokenOf): Piece[];
/** Takes a sentence apart into its numbers and the words between them. */
export declare function numberPieces(sentence: string): Piece[];
