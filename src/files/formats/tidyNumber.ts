/** Digits that a number of a data file has: more than any result means, fewer than binary fractions are exact to. */
const DIGITS = 12;

/** Whole numbers from here on may have more digits. */
const WHOLE = 10 ** DIGITS;

/** What is closer to zero than this is what is left of subtracting equal numbers. */
const NOTHING = 1e-12;

/**
 * A number as data files hold it, in every format: 0.91 and not 0.9099999999999999, 0 and not 5.6e-17.
 *
 * @returns the number with 12 significant digits; NaN and the infinite ones as they are
 */
export function tidyNumber(value: number): number {
  // Most are counts: whole numbers of fewer digits are what they are, and writing them down to see takes long.
  if (Number.isInteger(value) && Math.abs(value) < WHOLE) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) return value;
  return Math.abs(value) < NOTHING ? 0 : Number(value.toPrecision(DIGITS));
}
