/**
 * Standard normal numbers for the noise of what people perceive: the upper half of 2,048 equally likely values, 0 to 3.5,
 * which are the quantiles in the middles of the cells, stretched to variance 1; the lower half is their negative. Looking
 * one up takes the place of the exact quantile, because every contact draws one and perception has no fine tails.
 */
export declare const roughNormals: Float64Array<ArrayBufferLike>;
