import { type PageStyle } from "../document/figure.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { type PrintFonts } from "./printer.ts";
/**
 * Prints a report as PDF: two sheets with what was found and the charts that show it, all else in an appendix. Charts
 * are vectors, all text is text, tagged with figures described; bookmarks, page numbers. Equal reports give equal bytes.
 */
export declare function renderPrint(report: ReportDocument, style: PageStyle, fonts: PrintFonts): Promise<Uint8Array>;
