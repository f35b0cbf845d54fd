/** Where an axis has its ticks, and what is written at them. */
import type { Locale, Numbers, Unit } from "./numbers.ts";
export interface Axis {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    readonly labels: readonly string[];
}
/**
 * An axis from a little below the lowest to a little above the highest value, with ticks at 1, 2 or 5 times a power
 * of ten.
 *
 * @param values - whatever must be on the axis; NaN is left out
 * @param most - at most about so many ticks
 */
export declare function numberAxis(values: readonly number[], unit: Unit, numbers: Numbers, most?: number): Axis;
/**
 * An axis along the bottom, with no more ticks than have room for their labels.
 *
 * @param room - width of the axis in pixels
 * @param most - ticks where there is room for all
 */
export declare function axisAcross(values: readonly number[], unit: Unit, numbers: Numbers, room: number, most: number): Axis;
/**
 * Days that are labelled on an axis of time, at most `most` of them: days, weeks, first days of months, quarters or
 * years.
 */
export declare function timeTicks(from: Date, to: Date, most: number): Date[];
/** Label of such a tick: the day, the month, or the year where one begins. */
export declare function timeLabel(ticks: readonly Date[], locale: Locale): (tick: Date, index: number) => string;
