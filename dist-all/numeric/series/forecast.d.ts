/** Chances below the values of a forecast: the middles of equal parts, .0025 to .9975. */
export declare const LEVELS: readonly number[];
/** What may come: a distribution for each step ahead, and how the steps move together. */
export interface Forecast {
    /** for each step ahead, the values below which the truth falls with the chances of `LEVELS`, rising */
    readonly quantiles: readonly Float64Array[];
    /** correlation between steps of how far each lies from its middle, as normal scores: shape [step][step] */
    readonly together: readonly Float64Array[];
}
/**
 * The value below which the truth falls with a chance, between two of the forecast's values by a straight line.
 *
 * @param values - one step's quantiles
 * @param chance - 0 to 1; beyond the outermost level the outermost value
 */
export declare function quantileAt(values: Float64Array, chance: number): number;
/** A forecast from its first values: what was forecast beyond `steps` is left out, what comes before `from` too. */
export declare function stepsOf({ quantiles, together }: Forecast, from: number, steps: number): Forecast;
/** The same values in another unit: every value through a rising function. */
export declare function mapped({ quantiles, together }: Forecast, map: (value: number, step: number) => number): Forecast;
