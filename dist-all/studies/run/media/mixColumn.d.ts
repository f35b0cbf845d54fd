import type { Bilingual } from "../../../language/bilingual.ts";
/** One column of a weekly frame, and its values by week. */
export interface MixColumn {
    readonly name: string;
    readonly type: "date" | "integer" | "number";
    /** what is counted */
    readonly unit?: string;
    /** what it is, in one sentence */
    readonly about: Bilingual;
    /** ISO dates or numbers; NaN where there is nothing */
    readonly values: readonly (string | number)[];
}
