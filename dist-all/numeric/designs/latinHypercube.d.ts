import { type RandomKey } from "../luck/random.ts";
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
export declare function latinHypercube(points: number, dimensions: number, key: RandomKey): number[][];
/**
 * The numbers from 0 to count − 1 in random order; takes the random numbers of addresses 1 to count − 1.
 *
 * @source Durstenfeld (1964), Algorithm 235: random permutation, Commun. ACM 7(7), 420
 */
export declare function shuffled(count: number, keyHigh: number, keyLow: number): number[];
