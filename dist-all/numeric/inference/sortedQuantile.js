/**
 * The number below which a share of sorted numbers lies, in a straight line between neighbours.
 *
 * @param sorted - in ascending order, at least one
 * @param share - 0–1
 * @source Hyndman & Fan (1996), Sample quantiles in statistical packages, Am. Stat. 50(4), 361–365, definition 7
 */
export function sortedQuantile(sorted, share) {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
