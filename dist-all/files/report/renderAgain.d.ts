import type { ReportFormat } from "../../report/document/reportFormats.ts";
import type { CsvDialectName } from "../formats/csvDialect.ts";
import type { OutputFolder } from "../folders/outputFolder.ts";
import type { FinishedFolder } from "../reading/readReport.ts";
import { type FormatStyle } from "./writeFormats.ts";
/** How a folder is rendered again. */
export interface AgainStyle extends FormatStyle {
    /** what was typed for it, for the manifest: done after the command that made the folder, it gives the same again */
    readonly typed: string;
    readonly csvDialect?: CsvDialectName | undefined;
    /** whether files that were changed by hand are replaced */
    readonly isForced: boolean;
}
/**
 * Renders a finished folder again into an output folder: its own, where all its other files stay as they are, or
 * another one, which gets the report's data besides, so that it can be rendered again too.
 */
export declare function renderAgain(finished: FinishedFolder, folder: OutputFolder, formats: readonly ReportFormat[], { typed, isForced, csvDialect, ...style }: AgainStyle): Promise<void>;
