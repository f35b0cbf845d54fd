import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../luck/random.js";
/**
 * Points of which each axis, cut into as many equal parts as there are points, has exactly one in each part.
 *
 * Any one coordinate is spread as evenly as a grid, with any number of points and dimensions.
 *
 * @param points - number of points
 * @param dimensions - number of axes
 * @param key - decides which part of one axis meets which part of another, and where within its part a point lies
 * @returns shape [points][dimensions], strictly between 0 and 1
 * @source McKay, Beckman & Conover (1979), A comparison of three methods for selecting values of input variables,
 *   Technometrics 21(2), 239–245. doi:10.2307/1268522
 */
export function latinHypercube(points, dimensions, key) {
    const columns = Array.from({ length: dimensions }, (_, dimension) => {
        const high = childKeyHigh(key.high, key.low, dimension);
        const low = childKeyLow(key.high, key.low, dimension);
        const parts = shuffled(points, high, low);
        return parts.map((part, point) => (part + toUniform(randomBits(high, low, points + point))) / points);
    });
    return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}
/**
 * The numbers from 0 to count − 1 in random order; takes the random numbers of addresses 1 to count − 1.
 *
 * @source Durstenfeld (1964), Algorithm 235: random permutation, Commun. ACM 7(7), 420
 */
export function shuffled(count, keyHigh, keyLow) {
    const numbers = Array.from({ length: count }, (_, number) => number);
    for (let last = count - 1; last > 0; --last) {
        const chosen = Math.floor(toUniform(randomBits(keyHigh, keyLow, last)) * (last + 1));
        [numbers[last], numbers[chosen]] = [numbers[chosen], numbers[last]];
    }
    return numbers;
}
