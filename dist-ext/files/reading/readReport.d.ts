import type { ReportDocument } from "../../report/document/reportDocument.ts";
/** A finished folder that can be rendered again. */
export interface FinishedFolder {
    readonly path: string;
    readonly report: ReportDocument;
    /** all that its manifest says but for the list of files */
    readonly manifest: Readonly<Record<string, unknown>>;
    /** names of the files that were written with it, with `/` */
    readonly files: readonly string[];
    /** whether the report is not what umot wrote: somebody changed it since */
    readonly isEdited: boolean;
}
/**
 * Reads a folder that umot wrote.
 *
 * @throws {FileError} if it is none, is damaged, or comes from a version without reports as data
 */
export declare function readFinished(path: string): Promise<FinishedFolder>;
