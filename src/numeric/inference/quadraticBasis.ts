/** How many functions the quadratic basis has: 1, each unknown, and each product of two. */
export function basisSize(dimensions: number): number {
  return ((dimensions + 1) * (dimensions + 2)) / 2;
}

/**
 * All products of at most two unknowns at a point of the unit cube, each unknown measured from the middle of its range:
 * what a surface with curvature and with trade-offs between two unknowns is a sum of.
 *
 *     1, x_i, x_i x_j (i ≤ j),   x = 2u − 1
 *
 * @param place - u, each 0–1
 * @param basis - where it is written; a new array unless given
 */
export function quadraticBasis(
  place: ArrayLike<number>,
  basis: Float64Array = new Float64Array(basisSize(place.length)),
): Float64Array {
  const dimensions = place.length;
  basis[0] = 1;
  let next = 1;
  for (let one = 0; one < dimensions; ++one) basis[next++] = 2 * place[one] - 1;
  for (let one = 0; one < dimensions; ++one) {
    for (let other = one; other < dimensions; ++other) basis[next++] = basis[1 + one] * basis[1 + other];
  }
  return basis;
}
