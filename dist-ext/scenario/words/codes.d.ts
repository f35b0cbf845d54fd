import type { Bilingual } from "../../language/bilingual.ts";
/** What the code of a problem means. */
interface CodeWords {
    /** what is wrong, in a few words */
    readonly title: Bilingual;
    /** why it matters and what to do, a few sentences */
    readonly about: Bilingual;
}
/** By code, in order. */
export declare const codeWords: Readonly<Record<string, CodeWords>>;
export {};
