/** A J: most reviews praise, some damn, few are lukewarm. From 1 to 5 stars; other scales read between. */
const shape = [0.12, 0.06, 0.09, 0.2, 0.53];
const rounds = 100;
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
export function spreadReviews(count, stars, levels) {
    const position = ((stars - 1) / 4) * (levels - 1);
    const wanted = Math.round(count * position);
    const reviews = wholeNumbers(tiltedShape(position, levels), count);
    return shiftTo(reviews, wanted);
}
/** Chances by level whose mean level is `position`. Bisection, because the mean rises with the tilt. */
function tiltedShape(position, levels) {
    let [low, high] = [-1, 1];
    for (let round = 0; round < rounds; ++round) {
        const middle = (low + high) / 2;
        if (meanLevel(tilted(middle, levels)) < position)
            low = middle;
        else
            high = middle;
    }
    return tilted((low + high) / 2, levels);
}
/** The shape with its weights multiplied by powers of a tilt between 0 (all at the bottom) and ∞, written −1 to 1. */
function tilted(tilt, levels) {
    const [up, down] = tilt < 0 ? [1 + tilt, 1] : [1, 1 - tilt];
    const weights = Array.from({ length: levels }, (_, level) => shapeAt(level / (levels - 1)));
    let fromBelow = 1;
    for (let level = 0; level < levels; ++level, fromBelow *= up)
        weights[level] *= fromBelow;
    let fromAbove = 1;
    for (let level = levels - 1; level >= 0; --level, fromAbove *= down)
        weights[level] *= fromAbove;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
function shapeAt(place) {
    const from = Math.min(Math.floor(place * 4), 3);
    const way = place * 4 - from;
    return shape[from] + way * (shape[from + 1] - shape[from]);
}
function meanLevel(chances) {
    return chances.reduce((sum, chance, level) => sum + chance * level, 0);
}
/** Whole numbers in proportion to chances: rounded down, the rest to the largest remainders. */
function wholeNumbers(chances, count) {
    const exact = chances.map((chance) => chance * count);
    const whole = exact.map(Math.floor);
    const byRemainder = exact
        .map((value, level) => ({ level, remainder: value - whole[level] }))
        .sort((a, b) => b.remainder - a.remainder || a.level - b.level);
    let left = count - whole.reduce((sum, value) => sum + value, 0);
    for (let turn = 0; left > 0; ++turn, --left)
        ++whole[byRemainder[turn % chances.length].level];
    return whole;
}
/** Moves reviews one level up or down, always from the fullest level, until the sum of levels is `wanted`. */
function shiftTo(reviews, wanted) {
    let missing = wanted - reviews.reduce((sum, value, level) => sum + value * level, 0);
    const step = missing > 0 ? 1 : -1;
    for (; missing !== 0; missing -= step) {
        let from = -1;
        for (let level = 0; level < reviews.length; ++level) {
            const hasRoom = level + step >= 0 && level + step < reviews.length && reviews[level] > 0;
            if (hasRoom && (from < 0 || reviews[level] > reviews[from]))
                from = level;
        }
        if (from < 0)
            break;
        --reviews[from];
        ++reviews[from + step];
    }
    return reviews;
}
