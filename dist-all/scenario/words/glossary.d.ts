import type { Bilingual } from "../../language/bilingual.ts";
/** A term of the field or of the reports. */
export interface Term {
    readonly name: Bilingual;
    /** other words for it, in lower case; the name itself need not be among them */
    readonly also: readonly string[];
    /** what it means to a marketer, and where it is met here: one to three sentences */
    readonly about: Bilingual;
    /** settings and metrics that belong to it, as umot explain takes them */
    readonly see: readonly string[];
}
/** Terms in the order in which a journey meets them, then those of measuring. */
export declare const glossary: readonly Term[];
