import type { Locale } from "../../drawing/numbers.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import type { TableFolder } from "../formats/tableFolder.ts";
/**
 * What a report says of its origin.
 *
 * @param command - what was typed to get it
 * @param results - fingerprint of all results, where whole results were kept
 */
export declare function makerOf(command: string, results?: string): Maker;
/** How the report of a command is written. */
interface ReportStyle {
    /** language of the charts' files, and the one that the report shows first */
    readonly language: Locale;
    /** what is written besides the usual: what `--to` says */
    readonly formats?: readonly ReportFormat[] | undefined;
}
/** Adds a report to a folder: the page, its plain data, each chart with its rows, and what else is asked for. */
export declare function writeDocument(folder: TableFolder, report: ReportDocument, { language, formats }: ReportStyle): Promise<void>;
export {};
