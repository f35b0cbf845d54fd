import { CholeskyDecomposition, type Matrix } from "ml-matrix";

/** The lower triangle L of L L′ = matrix, row by row in one array, for loops that solve with it often. */
export interface LowerTriangle {
  readonly size: number;
  /** shape [size, size] */
  readonly cells: Float64Array;
}

/**
 * Splits a symmetric positive definite matrix into its triangle times the transposed one (Cholesky).
 *
 * @returns undefined where the matrix is not positive definite: something is a sum of the others
 */
export function lowerTriangleOf(matrix: Matrix): LowerTriangle | undefined {
  const split = new CholeskyDecomposition(matrix);
  if (!split.isPositiveDefinite()) return undefined;
  return { size: matrix.rows, cells: Float64Array.from(split.lowerTriangularMatrix.to1DArray()) };
}

/** Square of the length of L⁻¹ v, which is v′ (L L′)⁻¹ v. Leaves L⁻¹ v in `room`. */
export function squaredBy(
  { size, cells }: LowerTriangle,
  vector: ArrayLike<number>,
  room: Float64Array,
): number {
  let square = 0;
  for (let row = 0; row < size; ++row) {
    let left = vector[row];
    const start = row * size;
    for (let column = 0; column < row; ++column) left -= cells[start + column] * room[column];
    const solved = left / cells[start + row];
    room[row] = solved;
    square += solved * solved;
  }
  return square;
}

/** (L L′)⁻¹ v. */
export function solvedBy(triangle: LowerTriangle, vector: ArrayLike<number>): Float64Array {
  const { size, cells } = triangle;
  const solved = new Float64Array(size);
  squaredBy(triangle, vector, solved);
  for (let row = size - 1; row >= 0; --row) {
    for (let below = row + 1; below < size; ++below) solved[row] -= cells[below * size + row] * solved[below];
    solved[row] /= cells[row * size + row];
  }
  return solved;
}
