/** Digits that a number of a data file has: more than any result means, fewer than binary fractions are exact to. */
const DIGITS = 12;
/** What is closer to zero than this is what is left of subtracting equal numbers. */
const NOTHING = 1e-12;
/**
 * A number as data files hold it, in every format: 0.91 and not 0.9099999999999999, 0 and not 5.6e-17.
 *
 * @returns the number with 12 significant digits; NaN and the infinite ones as they are
 */
export function tidyNumber(value) {
    if (!Number.isFinite(value))
        return value;
    return Math.abs(value) < NOTHING ? 0 : Number(value.toPrecision(DIGITS));
}
