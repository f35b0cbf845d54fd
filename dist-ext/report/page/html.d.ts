/** Markup that is known to be safe: only `html` makes it. */
export interface Html {
    readonly markup: string;
}
type Content = Html | string | number | false | undefined | readonly Content[];
/**
 * Writes markup with values in it. Every value is text and stays text, whatever stands in it, unless it is markup made
 * by this function or by `trusted`.
 */
export declare function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html;
/** Markup from elsewhere that holds no text of users, or has escaped it: drawings, styles, our own script. */
export declare function trusted(markup: string): Html;
/** Plain data within a page, for its script to read. `<` is written as a code, so that no text can end the element. */
export declare function jsonElement(id: string, data: unknown): Html;
export {};
