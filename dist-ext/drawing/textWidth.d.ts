/**
 * How wide a text will be, without a font at hand: charts are laid out before anybody knows which font draws them.
 *
 * Widths are those of Inter or of DejaVu Sans, whichever is wider, so that a text fits in either; a system font that
 * stands in for Inter is hardly ever wider than DejaVu.
 */
type Weight = "regular" | "bold";
/** Width in pixels that is never too small. */
export declare function textWidth(text: string, size: number, weight?: Weight): number;
/** Cuts a text at the end so that it fits, with an ellipsis, never through a character made of several. */
export declare function shorten(text: string, width: number, size: number, weight?: Weight): string;
/** Breaks a text into as few lines as fit, about equally long; words longer than a line are cut. */
export declare function wrap(text: string, width: number, size: number, weight?: Weight): string[];
/** A name as it may stand in a drawing: one line, no control characters, half characters made whole. */
export declare function cleanName(name: string): string;
/** A name as it may stand within a sentence: at most some forty letters, and not turning the words around it. */
export declare function nameInSentence(name: string): string;
/** Keeps a name that is written from right to left from turning what stands around it. */
export declare function isolate(name: string): string;
export {};
