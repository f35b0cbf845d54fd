/** How days are written where day and month could be taken for one another. */
export type DayOrder = "dmy" | "mdy";
/** Days since 1970-01-01. */
export declare const dayNumber: (iso: string) => number;
/** The ISO date of a day. */
export declare const isoOf: (day: number) => string;
/**
 * Which order 03/04/2024 has: one with a first number above 12 shows day first, with a second number above 12 month first.
 *
 * @returns undefined where nothing shows it and it matters, "both" where rows contradict one another
 */
export declare function dayOrderOf(texts: Iterable<string>): DayOrder | "both" | "any" | undefined;
/**
 * The first day of what a text names: a day (2024-01-29, 29/01/2024, 29.1.2024, with or without an hour), an ISO week
 * (2024-W05), a month (2024-01), a quarter (2024-Q1) or a year (2024).
 *
 * @returns ISO date; undefined where it names none
 */
export declare function dateOf(text: string, order: DayOrder): string | undefined;
