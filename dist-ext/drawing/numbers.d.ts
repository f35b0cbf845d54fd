/** Numbers and days as people of a language write them. */
import type { Language } from "../language/language.ts";
/** Languages of the words on screen. */
export type Locale = Language;
/** How a number is to be read: the words of `MetricUnit` in metrics/, and `date` and `text` for tables. */
export type Unit = "share" | "count" | "money" | "stars" | "quality" | "points" | "number";
export interface Numbers {
    readonly locale: Locale;
    /** Writes one number with its unit; `like` are numbers that it must be told apart from. */
    format(value: number, unit: Unit, like?: readonly number[]): string;
    /** The same, as short as possible: 12K, €1.2M. */
    short(value: number, unit: Unit, like?: readonly number[]): string;
    /** The same for sentences: money and counts to three digits, because nobody believes the fourth. */
    round(value: number, unit: Unit, like?: readonly number[]): string;
    /** Labels of an axis: each as short as possible, with the digits that it takes to say where it stands. */
    ticks(values: readonly number[], unit: Unit): string[];
    /** Money with what luck leaves open, if anything: €11.4K ± 0.7K. */
    amount(amount: number, reach?: number): string;
    /** Lowest and highest end of an interval, with as many digits as its width deserves. */
    ends(low: number, high: number, unit: Unit): readonly [string, string];
    /** The same in one: 28%–34%. */
    interval(low: number, high: number, unit: Unit): string;
    /** A value with its interval: 31% (28%–34%); the value alone where there is no interval. */
    within(value: number, low: number, high: number, unit: Unit): string;
    /** A change with its sign; of shares, in percentage points. */
    difference(value: number, unit: Unit): string;
    /** A calendar day, from its ISO form. */
    day(date: string): string;
}
/** Makes the formats of a language. @param currency - ISO code, or any word that is put behind the number */
export declare function numbersOf(locale: Locale, currency?: string): Numbers;
/**
 * What a value is to be told apart from so that it has as many digits as its interval, which would else not seem to
 * hold it.
 */
export declare function besideInterval(value: number, low: number, high: number): number[];
/** A change with its sign, unless so few digits show it as zero. */
export declare function withSign(change: number, text: string): string;
