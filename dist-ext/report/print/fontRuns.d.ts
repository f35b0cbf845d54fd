/** Fonts by what they are for; the first two are Inter. */
export type PrintFont = "regular" | "semiBold" | "arabic" | "hebrew" | "emoji";
/** A stretch of text in one font. */
export interface FontRun {
    readonly font: PrintFont;
    readonly text: string;
}
/**
 * Splits a text where its writing changes, so that every letter is printed in a font that has it, in the order in which
 * it is printed: from left to right, what is written from right to left word by word turned.
 *
 * @source Unicode Standard Annex 9, Unicode Bidirectional Algorithm, rule L2
 */
export declare function fontRuns(text: string, usual?: "regular" | "semiBold"): FontRun[];
