import { type Figure, type PageStyle } from "../document/figure.ts";
import { type Html } from "./html.ts";
/**
 * A figure on a page: the drawing, what it says, what can be taken of it, how it was computed, and its numbers. It is
 * drawn twice, as wide as a column of text and as wide as a telephone; the style sheet shows the one that fits.
 */
export declare function figureCard(told: Figure, style: PageStyle, currency: string): Html;
/** The title of a figure, its numbers leading to their rows. */
export declare function findingOf(figure: Figure, style: PageStyle, currency: string): Html;
/** What a figure says besides its title, its numbers leading to their rows. */
export declare function saidOf(figure: Figure, style: PageStyle, currency: string): Html;
