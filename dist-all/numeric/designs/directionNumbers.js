/**
 * What the dimensions of a Sobol' sequence begin with, from the second one on: the degree s of a primitive polynomial,
 * its inner coefficients a as bits, and the first s numbers m. The first dimension needs none.
 *
 * @source Joe & Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput.
 *   30(5), 2635–2654, doi:10.1137/070709359; the first lines of their table new-joe-kuo-6
 */
const TABLE = [
    [1, 0, [1]],
    [2, 1, [1, 3]],
    [3, 1, [1, 3, 1]],
    [3, 2, [1, 1, 1]],
    [4, 1, [1, 1, 3, 3]],
    [4, 4, [1, 3, 5, 13]],
    [5, 2, [1, 1, 5, 5, 17]],
    [5, 4, [1, 1, 5, 5, 5]],
    [5, 7, [1, 1, 7, 11, 19]],
    [5, 11, [1, 1, 5, 1, 1]],
    [5, 13, [1, 1, 1, 3, 11]],
    [5, 14, [1, 3, 5, 5, 31]],
    [6, 1, [1, 3, 3, 9, 7, 49]],
    [6, 13, [1, 1, 1, 15, 21, 21]],
    [6, 16, [1, 3, 1, 13, 27, 49]],
    [6, 19, [1, 1, 1, 15, 7, 5]],
    [6, 22, [1, 3, 1, 15, 13, 25]],
    [6, 25, [1, 1, 5, 5, 19, 61]],
    [7, 1, [1, 3, 7, 11, 23, 15, 103]],
    [7, 4, [1, 3, 7, 13, 13, 15, 69]],
    [7, 7, [1, 1, 3, 13, 7, 35, 63]],
    [7, 8, [1, 3, 5, 9, 1, 25, 53]],
    [7, 14, [1, 3, 1, 13, 9, 35, 107]],
    [7, 19, [1, 3, 1, 5, 27, 61, 31]],
    [7, 21, [1, 1, 5, 11, 19, 41, 61]],
    [7, 28, [1, 3, 5, 3, 3, 13, 69]],
    [7, 31, [1, 1, 7, 13, 1, 19, 1]],
    [7, 32, [1, 3, 7, 5, 13, 19, 59]],
    [7, 37, [1, 1, 3, 9, 25, 29, 41]],
    [7, 41, [1, 3, 5, 13, 23, 1, 55]],
    [7, 42, [1, 3, 7, 3, 13, 59, 17]],
];
/** Digits of a coordinate. */
export const DIGITS = 32;
/** As many dimensions as the table has. */
export const MOST_DIMENSIONS = TABLE.length + 1;
/**
 * The direction numbers of one dimension: number j moves a point that enters a block of 2ʲ points.
 *
 *     v_i = m_i 2³²⁻ⁱ for i ≤ s,   v_i = v_(i−s) ⊕ v_(i−s) ≫ s ⊕ a₁ v_(i−1) ⊕ … ⊕ a_(s−1) v_(i−s+1)
 *
 * @param dimension - from 0
 * @returns unsigned 32-bit integers, read as digits behind the binary point; shape [32]
 */
export function directionNumbers(dimension) {
    const numbers = new Uint32Array(DIGITS);
    if (dimension === 0)
        return numbers.map((_, digit) => 1 << (DIGITS - 1 - digit));
    const [degree, coefficients, first] = TABLE[dimension - 1];
    for (let digit = 0; digit < DIGITS; ++digit) {
        if (digit < degree) {
            numbers[digit] = first[digit] << (DIGITS - 1 - digit);
            continue;
        }
        let number = numbers[digit - degree] ^ (numbers[digit - degree] >>> degree);
        for (let back = 1; back < degree; ++back) {
            if ((coefficients >>> (degree - 1 - back)) & 1)
                number ^= numbers[digit - back];
        }
        numbers[digit] = number;
    }
    return numbers;
}
