import type { ObservedMeasure, Period } from "../observed/observedSeries.ts";
import type { Understood } from "../observed/observe.ts";
import { type Step } from "../observed/step.ts";
import type { Luck, Situation } from "./methods.ts";
/** A series that is forecast. */
export interface Target {
    /** product or brand; "" where there is only one */
    readonly name: string;
    readonly periods: readonly Period[];
    /** ISO date of the first period, be it still without a value */
    readonly start: string;
    /** NaN where nothing was noted; the last one was */
    readonly values: readonly number[];
    /** what else is known of it, a row for each period */
    readonly besides?: readonly (readonly number[])[] | undefined;
    /** how many could buy at most */
    readonly size?: number | undefined;
}
/** What is forecast, of all that was observed. */
export interface ForecastData {
    readonly what: ObservedMeasure;
    readonly step: Step;
    /** true where periods are counted from the launch: nobody knows which of two products came first */
    readonly isCounted: boolean;
    readonly targets: readonly Target[];
    /** names of the series that are asked about; left out, all. The others only teach. */
    readonly only?: ReadonlySet<string> | undefined;
}
/** The series that are asked about. */
export declare function askedOf({ targets, only }: ForecastData): readonly Target[];
/**
 * The series of one measure, with what else is known of each.
 *
 * @param sizes - how many could buy at most, by product; "" for all that are not named
 */
export declare function targetsOf({ series, step, isCounted }: Understood, what: ObservedMeasure, sizes?: ReadonlyMap<string, number>): ForecastData;
/**
 * All that was known of a target after so many of its periods: nothing of itself or of others that came later. Where
 * periods are counted from launches nothing says what came later, and others are known as a whole.
 *
 * @param seen - periods of the target that have passed
 */
export declare function situationAt({ step, isCounted, targets }: ForecastData, target: Target, { seen, horizon, luck }: {
    readonly seen: number;
    readonly horizon: number;
    readonly luck: Luck;
}): Situation;
