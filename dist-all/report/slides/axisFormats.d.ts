import type { ArchiveFiles } from "../office/zipTimes.ts";
/** The formats of the numbers up and across in one: the library of slides has a place for one only. */
export declare function bothFormats(up: string, across: string): string;
/** Gives each axis of a chart its own format. The axis across is the one whose format is linked to its source. */
export declare function withAxisFormats(files: ArchiveFiles): ArchiveFiles;
