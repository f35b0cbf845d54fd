/**
 * A number as data files hold it, in every format: 0.91 and not 0.9099999999999999, 0 and not 5.6e-17.
 *
 * @returns the number with 12 significant digits; NaN and the infinite ones as they are
 */
export declare function tidyNumber(value: number): number;
