/**
 * Reviews by level with a given count and mean: a J shape, tilted until its mean is right.
 *
 *     reviews[l] ∝ shape[l] · tilt^l
 *
 * @param count - how many, a whole number
 * @param stars - their mean, 1–5 whatever the number of levels
 * @param levels - levels of the rating scale
 * @returns whole numbers that sum to `count`; their mean is as near as whole numbers allow; shape [levels]
 */
export declare function spreadReviews(count: number, stars: number, levels: number): number[];
