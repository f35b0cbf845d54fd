import type { SweepResult } from "./sweep.ts";
/** How much of a second lever is worth as much as some of the first. */
export interface ExchangeRate {
    readonly brand: string;
    readonly metric: string;
    /** paths of the levers */
    readonly first: string;
    readonly second: string;
    /** how much more of the first lever is exchanged: 1, 0.1, 0.01 …, about a tenth or more of its range */
    readonly step: number;
    /** change of the second lever that changes the metric as much as the step does; NaN where it cannot be told */
    readonly amount: number;
    readonly low: number;
    readonly high: number;
    /** change of the metric that the step makes */
    readonly gain: number;
    /** levers of which the runs cannot tell whether they change the metric */
    readonly unclear: readonly string[];
    /** part of what differs between points that straight lines explain, 0–1; NaN where no point differs */
    readonly explained: number;
    /** runs that every point has */
    readonly runs: number;
    readonly method: string;
}
/**
 * How much of the second lever of a sweep is worth as much as some of the first: the slope of the lines along which a
 * metric stays the same (of profit, the iso-profit lines).
 *
 *     metric = a + Σ bᵢ · leverᵢ by least squares over all points, run by run; amount = step · b̄₁ / b̄₂
 *
 * Runs meet the same luck at every point, so that the slopes of a run vary less than its outcomes do. The interval is
 * Fieller's. The rate is an average over the whole design: where levers help or hinder each other, `explained` is below 1.
 *
 * @param level - level of the interval, strictly between 0 and 1
 * @returns undefined where there are no two levers, or too few points to tell them apart
 */
export declare function exchangeRate({ dimensions, points }: Pick<SweepResult, "dimensions" | "points">, { brand, metric }: {
    readonly brand: string;
    readonly metric: string;
}, level: number): ExchangeRate | undefined;
