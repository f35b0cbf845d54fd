import type { ArchiveFiles } from "./zipTimes.ts";
/** Takes out of an office file's list of its parts those that it does not have. */
export declare function withTrueContentTypes(files: ArchiveFiles, page: Document): ArchiveFiles;
/** Names a part in the list of all parts. */
export declare function addContentType(xml: Document, part: string, type: string): void;
