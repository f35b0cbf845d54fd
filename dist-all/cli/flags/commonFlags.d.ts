import { type Command } from "commander";
import { type CsvDialectName } from "../../files/formats/csvDialect.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { type Language } from "../../language/language.ts";
import type { Say } from "./commandFile.ts";
import { type WorkFlags } from "./executionFlags.ts";
import type { SettingFlags } from "./openScenario.ts";
/** How results are written to stdout. */
declare const FORMATS: readonly ["table", "json", "csv", "md"];
export type Format = (typeof FORMATS)[number];
export interface LanguageFlag {
    readonly lang: Language;
}
export interface SpeechFlags extends LanguageFlag {
    readonly format: Format;
    readonly quiet: boolean;
    /** how CSV is written, to files and to stdout; of commands that write any */
    readonly csvDialect?: CsvDialectName;
}
export interface RunFlags extends SettingFlags, SpeechFlags, WorkFlags {
    readonly runs?: number;
    readonly seed?: string;
    /** false with --no-out, undefined for the usual place */
    readonly out?: string | false;
    /** false with --no-store, undefined for the usual place */
    readonly store?: string | false;
    readonly resume?: boolean;
    /** replaces the result of another question, and files changed by hand */
    readonly force?: boolean;
    /** formats of the report besides the usual ones */
    readonly to?: readonly ReportFormat[];
}
/** Adds the language of what is said. */
export declare function addLanguageFlag(command: Command, say: Say): Command;
/** Adds what every command that shows results understands. */
export declare function addSpeechFlags(command: Command, say: Say, formats?: readonly Format[]): Command;
/** Adds which files may be read. */
export declare function addReadingFlag(command: Command, say: Say): Command;
/** Adds how CSV is written. */
export declare function addDialectFlag(command: Command, say: Say): Command;
/** Adds what changes a scenario before it is run. */
export declare function addSettingFlags(command: Command, say: Say): Command;
/** Adds what many runs need. */
export declare function addRunFlags(command: Command, say: Say): Command;
/** Adds where finished runs are kept. */
export declare function addStoreFlags(command: Command, say: Say): Command;
/** Adds which formats a report has besides the usual ones. */
export declare function addReportFlag(command: Command, say: Say): Command;
export {};
