/** How long a period is. */
export type Step = "day" | "week" | "month" | "quarter" | "year";
export declare const STEPS: readonly Step[];
/** Steps after which a season begins again. */
export declare const SEASONS: Readonly<Record<Step, number>>;
/** Length in years. */
export declare const YEARS: Readonly<Record<Step, number>>;
/**
 * The step of a series of dates: the one that most neighbours lie apart by.
 *
 * @param days - numbers of days, rising, different
 * @returns undefined where fewer than half of them are one step apart
 */
export declare function stepOf(days: readonly number[]): Step | undefined;
/**
 * Number of the period that holds a day; neighbours are one apart. Days and weeks are counted from an anchor, so that a
 * week begins on the weekday that the data have; months, quarters and years by the calendar.
 */
export declare function periodOf(day: number, step: Step, anchor: number): number;
/** First day of a period, and how many it has. */
export declare function periodAt(period: number, step: Step, anchor: number): {
    readonly from: string;
    readonly days: number;
};
