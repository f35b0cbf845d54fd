import { DIGITS, directionNumbers, MOST_DIMENSIONS } from "./directionNumbers.js";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.js";
/**
 * Points that fill the unit cube evenly: the Sobol' sequence. The first 2ᵐ points have exactly one in each 2ᵐ-th part
 * of every axis, so take a power of two.
 *
 * Without a key these are the published points, of which the first is the corner (0, 0, …). With a key they are
 * scrambled: each is uniform over the cube, and evenness stays as it is. The first points of a longer sequence are the
 * shorter one.
 *
 * @param points - number of points, at most 2³²
 * @param dimensions - from 1 to 32
 * @param key - scrambles the points
 * @returns shape [points][dimensions], each from 0 to below 1
 * @throws {RangeError} if there are more dimensions than direction numbers
 * @source Sobol' (1967), USSR Comput. Math. Math. Phys. 7(4), 86–112; Antonov & Saleev (1979), ibid. 19(1), 252–256,
 *   for the order of the points
 */
export function sobolSequence(points, dimensions, key) {
    if (dimensions > MOST_DIMENSIONS)
        throw new RangeError(`a Sobol' sequence has at most ${MOST_DIMENSIONS} dimensions, but needs ${dimensions}`);
    const columns = Array.from({ length: dimensions }, (_, dimension) => key === undefined
        ? plainColumn(points, dimension)
        : scrambledColumn(points, dimension, childKeyHigh(key.high, key.low, dimension), childKeyLow(key.high, key.low, dimension)));
    return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}
function plainColumn(points, dimension) {
    return digitsOf(points, directionNumbers(dimension), 0).map((digits) => digits / 4294967296);
}
/**
 * Scrambles digits by a random lower triangular matrix, which leaves every even block even, and shifts them at random.
 *
 * @source Matoušek (1998), On the L2-discrepancy for anchored boxes, J. Complexity 14(4), 527–556
 */
function scrambledColumn(points, dimension, high, low) {
    const rows = Array.from({ length: DIGITS }, (_, digit) => {
        const itself = 1 << (DIGITS - 1 - digit);
        const above = digit === 0 ? 0 : -1 << (DIGITS - digit);
        return (randomBits(high, low, digit) & above) | itself;
    });
    const scrambled = directionNumbers(dimension).map((number) => rows.reduce((digits, row, digit) => digits | (parity(row & number) << (DIGITS - 1 - digit)), 0));
    return digitsOf(points, scrambled, randomBits(high, low, DIGITS)).map(toUniform);
}
/** Each point differs from the one before by one direction number: that of the lowest digit 0 of its place. */
function digitsOf(points, directions, start) {
    let digits = start;
    return Array.from({ length: points }, (_, point) => {
        if (point > 0)
            digits ^= directions[lowestZero(point - 1)];
        return digits >>> 0;
    });
}
function lowestZero(number) {
    return 31 - Math.clz32(~number & (number + 1));
}
/** Whether a number has an odd count of digits 1. */
function parity(number) {
    let folded = number ^ (number >>> 16);
    folded ^= folded >>> 8;
    folded ^= folded >>> 4;
    folded ^= folded >>> 2;
    return (folded ^ (folded >>> 1)) & 1;
}
