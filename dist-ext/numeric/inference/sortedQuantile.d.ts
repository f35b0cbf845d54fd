/**
 * The number below which a share of sorted numbers lies, in a straight line between neighbours.
 *
 * @param sorted - in ascending order, at least one
 * @param share - 0–1
 * @source Hyndman & Fan (1996), Sample quantiles in statistical packages, Am. Stat. 50(4), 361–365, definition 7
 */
export declare function sortedQuantile(sorted: ArrayLike<number>, share: number): number;
