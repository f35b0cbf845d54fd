import type { Bilingual } from "../../language/bilingual.ts";
/** A statement of the doctrine that the model turns into mechanisms. */
export interface Statement {
    /** what it claims, a whole sentence */
    readonly says: Bilingual;
    /** what in the model stands for it, as it follows “In the model: ” */
    readonly model: Bilingual;
}
/** D1 to D24, in order. */
export declare const doctrineWords: Readonly<Record<string, Statement>>;
