import { CholeskyDecomposition } from "ml-matrix";
/**
 * Splits a symmetric positive definite matrix into its triangle times the transposed one (Cholesky).
 *
 * @returns undefined where the matrix is not positive definite: something is a sum of the others
 */
export function lowerTriangleOf(matrix) {
    const split = new CholeskyDecomposition(matrix);
    if (!split.isPositiveDefinite())
        return undefined;
    return { size: matrix.rows, cells: Float64Array.from(split.lowerTriangularMatrix.to1DArray()) };
}
/** Square of the length of L⁻¹ v, which is v′ (L L′)⁻¹ v. Leaves L⁻¹ v in `room`. */
export function squaredBy({ size, cells }, vector, room) {
    let square = 0;
    for (let row = 0; row < size; ++row) {
        let left = vector[row];
        const start = row * size;
        for (let column = 0; column < row; ++column)
            left -= cells[start + column] * room[column];
        const solved = left / cells[start + row];
        room[row] = solved;
        square += solved * solved;
    }
    return square;
}
