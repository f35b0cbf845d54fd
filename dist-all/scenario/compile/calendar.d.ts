/**
 * Years that a run may lie in: the twentieth to the twenty-second century. Spreadsheets count days from 1900, and
 * dates of more than four digits are read by few programs.
 */
export declare const FIRST_YEAR = 1901;
export declare const LAST_YEAR = 2200;
/** A day on the calendar; January is month 1. */
export interface CalendarDay {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** Whether a text is a date that exists: `2019-02-30` does not. */
export declare function isCalendarDate(text: string): boolean;
/** The calendar day that lies `days` after a date such as `2018-01-01`. */
export declare function calendarDay(start: string, days: number): CalendarDay;
/** A day as it is written in a scenario: 2018-01-01. */
export declare function formatDay({ year, month, day }: CalendarDay): string;
/** Days of a run on which a new year begins; the first day of the run is not among them. */
export declare function newYearDays(start: string, days: number): number[];
