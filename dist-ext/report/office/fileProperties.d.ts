import type { Locale } from "../../drawing/numbers.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { ArchiveFiles } from "./zipTimes.ts";
/** Language tags as office programs know them. */
export declare const LANGUAGE_TAGS: Readonly<Record<Locale, string>>;
/** Says in an office file what it is called, what it answers, who made it and in which language. */
export declare function withFileProperties(files: ArchiveFiles, report: ReportDocument, locale: Locale, page: Document): ArchiveFiles;
