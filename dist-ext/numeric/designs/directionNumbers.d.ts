/** Digits of a coordinate. */
export declare const DIGITS = 32;
/** As many dimensions as the table has. */
export declare const MOST_DIMENSIONS: number;
/**
 * The direction numbers of one dimension: number j moves a point that enters a block of 2ʲ points.
 *
 *     v_i = m_i 2³²⁻ⁱ for i ≤ s,   v_i = v_(i−s) ⊕ v_(i−s) ≫ s ⊕ a₁ v_(i−1) ⊕ … ⊕ a_(s−1) v_(i−s+1)
 *
 * @param dimension - from 0
 * @returns unsigned 32-bit integers, read as digits behind the binary point; shape [32]
 */
export declare function directionNumbers(dimension: number): Uint32Array;
