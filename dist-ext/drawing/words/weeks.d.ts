import type { Locale } from "../numbers.ts";
/** How a point in time is spoken of. */
export interface WeekWords {
    /** the period that ends on a day, at the beginning of a sentence */
    readonly last: (day: string) => string;
    /** behind what is drawn */
    readonly by: string;
}
/** Words for points in time that cover so many weeks. */
export declare function weekWords(locale: Locale, weeks: number): WeekWords;
