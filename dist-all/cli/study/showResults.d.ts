import type { CsvDialectName } from "../../files/formats/csvDialect.ts";
import { type OutputFolder } from "../../files/folders/outputFolder.ts";
import { type TableFolder } from "../../files/formats/tableFolder.ts";
import { ExitCode } from "../exitCode.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** How the results of a command are shown. */
export interface Showing {
    /** adds all files to a folder and puts it in its place */
    write(folder: TableFolder): Promise<void>;
    /** the results for stdout */
    format(): string;
    /** how CSV is written into the folder */
    readonly csvDialect?: CsvDialectName | undefined;
}
/**
 * Prints results, then writes them and says where: whatever becomes of the disk, they have been seen, and what can be
 * kept is kept.
 *
 * @returns how it ended where it did not end well: `input` where the results could not stand in their place,
 *   `interrupted` after Ctrl-C
 */
export declare function showResults({ write, format, csvDialect }: Showing, folder: OutputFolder | undefined, terminal: Terminal): Promise<ExitCode | undefined>;
