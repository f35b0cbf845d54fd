import { type RandomKey } from "../luck/random.ts";
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
export declare function sobolSequence(points: number, dimensions: number, key?: RandomKey): number[][];
