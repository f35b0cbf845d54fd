import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { PageFonts } from "./style.ts";
export interface PageOptions {
    /** where charts are drawn: a browser's document, or jsdom's */
    readonly document: Document;
    /** languages of the page, the first one shown first; left out, English then Italian */
    readonly locales?: readonly Locale[] | undefined;
    readonly fonts?: PageFonts | undefined;
    /** colours on the screen; left out, as the reader's system asks */
    readonly theme?: "light" | "dark" | undefined;
}
/** Makes one HTML file of a report: it opens offline and asks nothing of anybody. Equal reports give equal bytes. */
export declare function renderPage(report: ReportDocument, options: PageOptions): string;
