import type { Bilingual } from "../../language/bilingual.ts";
/** What a problem's code means: `umot explain U113`. */
export interface CodeExplanation {
    readonly code: string;
    /** what is wrong, in a few words */
    readonly title: Bilingual;
    /** why it matters and what to do, a few sentences */
    readonly about: Bilingual;
}
/** What a problem's code means; undefined if there is no such code. */
export declare function explainCode(code: string): CodeExplanation | undefined;
/** All codes, in order. */
export declare function listCodes(): string[];
