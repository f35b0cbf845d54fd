import type { TableFolder } from "../../files/formats/tableFolder.ts";
import type { Study } from "../../studies/study.ts";
import { ExitCode } from "../exitCode.ts";
import type { RunFlags } from "../flags/commonFlags.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import type { Typed } from "../flags/typed.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** What a study is asked, and how. */
export interface Order<Question, Result> {
    readonly question: Question;
    readonly flags: Pick<RunFlags, "lang" | "format" | "csvDialect" | "to" | "out" | "force" | "store" | "resume"> & WorkFlags;
    readonly typed: Typed;
    /** what the usual folder is called after: the path of a scenario, or a name */
    readonly about: string;
    /** what the folder is to be the answer to, besides what was typed: scenarios as they are */
    readonly of: unknown;
    /** adds files that are no tables */
    write?(folder: TableFolder, result: Result): void;
    /** does what is left to do after a study that was not interrupted */
    finish?(result: Result): void;
}
/**
 * Conducts a study from its question to its exit code: opens the folder, simulates with threads, store, progress and an
 * ear for Ctrl-C, prints the result, and writes its tables, data, report and charts.
 */
export declare function runStudy<Question, Result>(study: Study<Question, Result>, order: Order<Question, Result>, terminal: Terminal): Promise<ExitCode>;
