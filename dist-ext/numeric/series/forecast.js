/** How finely a forecast is told: so many values for each step ahead, each as likely as the next. */
const FINENESS = 200;
/** Chances below the values of a forecast: the middles of equal parts, .0025 to .9975. */
export const LEVELS = Array.from({ length: FINENESS }, (_, at) => (at + 0.5) / FINENESS);
/**
 * The value below which the truth falls with a chance, between two of the forecast's values by a straight line.
 *
 * @param values - one step's quantiles
 * @param chance - 0 to 1; beyond the outermost level the outermost value
 */
export function quantileAt(values, chance) {
    const place = chance * FINENESS - 0.5;
    if (place <= 0)
        return values[0];
    if (place >= FINENESS - 1)
        return values[FINENESS - 1];
    const below = Math.floor(place);
    return values[below] + (place - below) * (values[below + 1] - values[below]);
}
/** A forecast from its first values: what was forecast beyond `steps` is left out, what comes before `from` too. */
export function stepsOf({ quantiles, together }, from, steps) {
    return {
        quantiles: quantiles.slice(from, from + steps),
        together: together.slice(from, from + steps).map((row) => row.slice(from, from + steps)),
    };
}
/** The same values in another unit: every value through a rising function. */
export function mapped({ quantiles, together }, map) {
    return { quantiles: quantiles.map((values, step) => values.map((value) => map(value, step))), together };
}
