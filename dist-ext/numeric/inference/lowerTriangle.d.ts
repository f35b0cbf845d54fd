import { type Matrix } from "ml-matrix";
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
export declare function lowerTriangleOf(matrix: Matrix): LowerTriangle | undefined;
/** Square of the length of L⁻¹ v, which is v′ (L L′)⁻¹ v. Leaves L⁻¹ v in `room`. */
export declare function squaredBy({ size, cells }: LowerTriangle, vector: ArrayLike<number>, room: Float64Array): number;
