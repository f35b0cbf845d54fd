import type { Locale, Unit } from "../../drawing/numbers.ts";
/** The numbers of a cell that was written for people: a value, what its interval adds to either side, its ends. */
export interface NumbersInText {
    readonly value?: number;
    readonly reach?: number;
    readonly ends?: readonly [low: number, high: number];
    readonly unit: Unit | "times";
    /** digits behind the point of the most exact one */
    readonly digits: number;
    /** whether a rise is written with its sign */
    readonly isChange: boolean;
}
/**
 * Reads a cell of a table back into numbers: “26.2%”, “+€3.0K ± €0.9K”, “25%–28%”, “27% (25%–28%)”. Shares come as
 * parts of one, money in whole units. Undefined is a cell of words.
 */
export declare function numbersInText(text: string, locale: Locale, currency: string): NumbersInText | undefined;
