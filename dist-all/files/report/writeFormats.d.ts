import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "../../report/document/reportDocument.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import type { TableFolder } from "../formats/tableFolder.ts";
/** How a report is written. */
export interface FormatStyle {
    /** language of charts, slides, workbooks, and the one that the page shows first */
    readonly language: Locale;
    /** colours; left out, those that the reader's system asks for in the page, and light ones elsewhere */
    readonly theme?: "light" | "dark" | undefined;
    /** whether slides show every chart and table after those of the decision */
    readonly withAppendix?: boolean | undefined;
    /** whether the tables behind the report get data files besides those of its charts */
    readonly withTables?: boolean | undefined;
}
/** Name of the report in an output folder. */
export declare const REPORT = "report.html";
/** Name of the same as plain data, from which it can be made again in any form. */
export declare const REPORT_DATA = "report.json";
/** Adds a report to a folder in the formats asked for. */
export declare function writeFormats(folder: TableFolder, report: ReportDocument, formats: readonly ReportFormat[], style: FormatStyle): Promise<void>;
