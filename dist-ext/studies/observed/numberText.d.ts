/** How numbers of a table are written: which mark stands before the decimals. */
export type DecimalMark = "." | ",";
/** Whether a cell says that nothing was noted: empty, NA, n/a, n.d., a dash. */
export declare function isNothing(text: string): boolean;
/** The currencies that stand in a cell: €, EUR and so on. */
export declare function currenciesIn(text: string): string[];
/**
 * Which mark stands before the decimals in these texts. A comma followed by other than three digits, or after points, is
 * one; where every comma has three digits behind it (1,234) the separator of the file decides: with semicolons and tabs it
 * is one too.
 *
 * @returns `isGuess` where only the separator speaks for it
 */
export declare function decimalMarkOf(texts: Iterable<string>, separator: string | undefined): {
    readonly mark: DecimalMark;
    readonly isGuess: boolean;
};
/**
 * The number that a text says.
 *
 * @returns NaN where nothing was noted, undefined where it is no number
 */
export declare function numberOf(text: string, mark: DecimalMark): number | undefined;
