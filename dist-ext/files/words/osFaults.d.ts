import type { Bilingual } from "../../language/bilingual.ts";
interface OsFault {
    /** as it follows the path */
    readonly what: Bilingual;
    readonly advice: Bilingual;
}
/** What the operating system says against a path, by its code. */
export declare const osFaults: Readonly<Record<string, OsFault>>;
export {};
