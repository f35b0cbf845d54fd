import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "../document/figure.ts";
import { type Html } from "./html.ts";
import { type PageFonts } from "./style.ts";
/** What every report is: one page in some languages, with the rows of its figures. */
export interface Page {
    readonly title: string;
    /** the first one is shown first */
    readonly locales: readonly Locale[];
    readonly fonts?: PageFonts | undefined;
    /** left out, as the reader's system asks */
    readonly theme?: "light" | "dark" | undefined;
    /** the whole content in one language */
    readonly main: (locale: Locale) => Html;
    readonly figures: readonly Figure[];
    /** name of the figure that stands first in a language; undefined on a page without any */
    readonly firstChart: (locale: Locale) => string | undefined;
}
/** One HTML file that opens offline and asks nothing of anybody. */
export declare function htmlPage({ title, locales, fonts, theme, main, figures, firstChart }: Page): string;
