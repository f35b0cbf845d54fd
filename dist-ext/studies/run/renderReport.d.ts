import { type ReportContent } from "./documentOfRuns.ts";
import { type PageOptions } from "../../report/page/renderPage.ts";
import type { Maker } from "../../report/document/reportDocument.ts";
export interface ReportOptions extends PageOptions, Maker {
}
/**
 * Makes the page of a report: one HTML file that opens offline. Equal contents give equal bytes.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export declare function renderReport(content: ReportContent, options: ReportOptions): string;
