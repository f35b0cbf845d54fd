import type { Bilingual } from "../../../language/bilingual.ts";
/** What the brands of the claims' markets are called. */
export declare const labels: Readonly<Record<string, string>>;
/** When, as it follows a metric's words; nothing for the whole run. */
export declare function periodWords(period: string): Bilingual;
