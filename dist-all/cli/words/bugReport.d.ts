import type { Bilingual } from "../../language/bilingual.ts";
/** What is said of a mistake in umot itself. */
export declare function bugReport(what: string, machine: string): Bilingual;
