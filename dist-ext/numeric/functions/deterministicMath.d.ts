/**
 * The exponential function, the same bits on every machine.
 *
 *     x = k ln 2 + r, |r| ≤ ½ ln 2;   eˣ = 2ᵏ eʳ
 *
 * @param x - any number
 * @returns eˣ, within .9 of a unit in the last place; as near to @stdlib and Math.exp as 2.3e-16
 */
export declare function exp(x: number): number;
/**
 * eˣ − 1 without loss of digits near 0.
 *
 * @param x - any number
 * @returns eˣ − 1, −1 to Infinity
 */
export declare function expm1(x: number): number;
/**
 * The natural logarithm, the same bits on every machine.
 *
 *     x = 2ᵏ (1 + f), √½ ≤ 1 + f < √2;   s = f / (2 + f);   ln x = k ln 2 + 2 artanh s
 *
 * @param x - any number
 * @returns ln x, within .9 of a unit in the last place; −Infinity at 0, NaN below
 */
export declare function log(x: number): number;
/**
 * ln(1 + x) without loss of digits near 0.
 *
 * @param x - any number; −1 gives −Infinity, below NaN
 */
export declare function log1p(x: number): number;
/**
 * x to the power of y, the same bits on every machine; special cases as in Math.pow.
 *
 *     e^(y ln |x|) with ln |x| and the product carried as sums of two numbers
 *
 * @param x - base, any number; below 0 only whole exponents give a number
 * @param y - exponent, any number
 * @returns xʸ, within 1 unit in the last place
 */
export declare function pow(x: number, y: number): number;
/** The tables of `fastLog`, for those who work it out elsewhere. */
export declare const logarithmCells: {
    inverse: Float64Array<ArrayBuffer>;
    logarithm: Float64Array<ArrayBuffer>;
};
/**
 * The natural logarithm for hot loops: a third of the time of Math.log (tools/bench/numeric.ts), 11 digits.
 *
 *     x = 2ᵏ c (1 + f), c the centre of one of 256 cells;   ln x = k ln 2 + ln c + f − f²/2 + f³/3 − f⁴/4
 *
 * @param x - a positive normal number (not 0, not subnormal, not Infinity; those are not checked)
 * @returns ln x, relative error below 1e-11 (3e-12 close to 1, 3e-13 elsewhere)
 */
export declare function fastLog(x: number): number;
