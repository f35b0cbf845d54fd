/**
 * The range that stands for a single published number whose spread over studies is not known to us: two thirds of it
 * to one and a half times it. The same for every such number, so that no range is made to measure.
 */
export function around(published) {
    const ends = [published / 1.5, published * 1.5];
    return { low: Math.min(...ends), high: Math.max(...ends) };
}
/** The range of a survey's number that leaves luck and rounding aside: a tenth of it down and up. */
export function near(published) {
    return { low: published * 0.9, high: published * 1.1 };
}
