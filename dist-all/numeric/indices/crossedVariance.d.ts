/** Variance of one number, by where it comes from. */
export interface CrossedVariance {
    /** between rows, luck taken out */
    readonly rows: number;
    /** between columns: what moves all rows alike */
    readonly columns: number;
    /** what moves each row differently in each column */
    readonly rest: number;
}
/**
 * Splits the variance in a table of which every row was measured under every column: points of an experiment under the
 * same pieces of luck.
 *
 * Estimates that come out negative are 0.
 *
 * @param table - shape [rows][columns], at least 2 × 2; rows with NaN are left out
 * @returns NaN if there are fewer than two rows or columns
 * @source Searle, Casella & McCulloch (1992), Variance Components, section 4.4: analysis of variance, two-way crossed
 */
export declare function crossedVariance(table: readonly (readonly number[])[]): CrossedVariance;
