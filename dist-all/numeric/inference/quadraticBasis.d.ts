/** How many functions the quadratic basis has: 1, each unknown, and each product of two. */
export declare function basisSize(dimensions: number): number;
/**
 * All products of at most two unknowns at a point of the unit cube, each unknown measured from the middle of its range:
 * what a surface with curvature and with trade-offs between two unknowns is a sum of.
 *
 *     1, x_i, x_i x_j (i ≤ j),   x = 2u − 1
 *
 * @param place - u, each 0–1
 */
export declare function quadraticBasis(place: ArrayLike<number>): Float64Array;
