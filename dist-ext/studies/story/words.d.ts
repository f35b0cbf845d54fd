import type { Activity } from "../../model/result.ts";
/** What a clause may be about; names are already in the reader's words. */
interface ClauseDetails {
    readonly brand: string;
    readonly channel: string;
    readonly category: string;
    /** what the activity says about its value: satisfaction 0–1, stars, friends; NaN if nothing */
    readonly value: number;
}
/**
 * Everything a language needs to tell a story. A clause is a verb and what follows it, without its subject, so that
 * clauses can be joined after the consumer's name in any number, and no language has to know whether it is he or she.
 */
export interface StoryWords {
    /** first names; a consumer keeps the same one */
    readonly names: readonly string[];
    /** by daypart, as in “Monday 5 March, commuting” */
    readonly dayparts: readonly string[];
    /** by device */
    readonly devices: readonly string[];
    /** channels whose key does not read well by itself */
    readonly channels: Readonly<Record<string, string>>;
    /** last word of an enumeration */
    readonly and: string;
    readonly clauses: Readonly<Record<Activity, (details: ClauseDetails) => string>>;
    /** several channels turned to, brands met there */
    readonly search: (channels: string, brands: string) => string;
    /** nothing worth telling was logged */
    readonly nothing: (name: string) => string;
    /** where dates are written like this, e.g. `en-GB` */
    readonly locale: string;
    /** how a day is written */
    readonly calendar: Intl.DateTimeFormatOptions;
}
export {};
