import type { CascadeRow } from "./cascadeRow.ts";
/** A word with its place: 0 is the top, 1 a leaf below. */
export interface PlacedWord extends CascadeRow {
    readonly place: number;
    /** day and place of what it came from */
    readonly fromDay: number;
    readonly fromPlace: number;
}
/**
 * Lays a cascade out as a tree with the days along the bottom: every word that is not passed on gets a line of its
 * own, and a word that is passed on stands in the middle of those that it leads to.
 *
 * @returns the words, the place of the first teller, and how many lines there are
 */
export declare function layOutCascade(rows: readonly CascadeRow[]): {
    readonly words: readonly PlacedWord[];
    readonly root: number;
    readonly lines: number;
};
