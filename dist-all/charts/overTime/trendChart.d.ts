import { type Chart, type ChartOptions, type Finding } from "../../drawing/chart.ts";
import type { Locale, Unit } from "../../drawing/numbers.ts";
import { type BrandTimeRow } from "./quantileLines.ts";
import { type TimeChange } from "./trend.ts";
import { type WeekWords } from "../../drawing/words/weeks.ts";
/** The words of a chart of one number of each brand over time. */
interface TrendWords {
    rises(brand: string, from: string, to: string): string;
    falls(brand: string, from: string, to: string): string;
    holds(brand: string, at: string): string;
    last(weeks: WeekWords, day: string, value: string, interval: string): string;
    leads(brand: string, second: string, value: string): string;
    follows(leader: string, value: string): string;
    level(leader: string, second: string, value: string): string;
    readonly subtitle: string;
    readonly axis: string;
}
/** What tells one such chart from another. */
export interface TrendChart {
    readonly name: string;
    readonly unit: Unit;
    readonly words: Readonly<Record<Locale, TrendWords>>;
    /** what is measured, as metrics are named */
    readonly metric: string;
    /** whether its peak is worth a sentence: not of what has a scale of its own */
    readonly hasPeak?: boolean;
    /** values that must be on the axis besides the data */
    readonly include?: readonly number[];
}
/** A chart of time whose title follows what is known of all runs. */
export interface TrendOptions extends ChartOptions {
    /** how the brand in focus changed, by whoever knows every run; left out, it is reckoned from the rows */
    readonly change?: TimeChange | undefined;
}
/** Makes a chart of one number of each brand by week: how it moved, and how much of that is luck. */
export declare function trendChart(spec: TrendChart): Chart<BrandTimeRow, TrendOptions>;
/** What lines of brands over time show: how far the one in focus rose or fell; of no rows, that there is nothing. */
export declare function findTrend(spec: TrendChart, rows: readonly BrandTimeRow[], options?: TrendOptions): Finding;
export {};
