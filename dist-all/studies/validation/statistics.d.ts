/** Gini coefficient of shares: 0 when all are alike, near 1 when one has everything. */
export declare function giniOf(values: readonly number[]): number;
/** Correlation of two columns. */
export declare function correlationOf(pairs: readonly (readonly [number, number])[]): number;
/** Slope of the straight line through points. */
export declare function slopeOf(points: readonly (readonly [number, number])[]): number;
/** Standard deviation over the mean. */
export declare function variationOf(values: readonly number[]): number;
