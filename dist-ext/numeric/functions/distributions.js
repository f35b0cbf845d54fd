import { exp, fastLog, log } from "./deterministicMath.js";
/**
 * Waiting time until something that happens at rate 1: the exponential distribution, mean 1.
 *
 *     −ln u
 *
 * @param uniform - luck, strictly between 0 and 1
 * @returns a number > 0, relative error below 1e-11; divide by a rate to get a time
 */
export function exponentialOf(uniform) {
    return -fastLog(uniform);
}
/**
 * The unexplained part of a utility in logit choice: the standard Gumbel distribution, mean 0.5772
 * (Euler's constant), variance π²/6. Whoever has the largest utility plus Gumbel is chosen with logit
 * probability.
 *
 *     −ln(−ln u)
 *
 * @param uniform - luck, strictly between 0 and 1
 * @returns a number from −3.14 to 22.9 for uniforms of 32 bits, absolute error below 2e-11
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export function gumbelOf(uniform) {
    return -fastLog(-fastLog(uniform));
}
/**
 * The number below which a standard normal number falls with the given chance: luck → taste.
 *
 * Algorithm AS 241 (PPND16): a ratio of polynomials in the middle 85 %, in the tails another in √(−ln p).
 *
 * @param uniform - probability, strictly between 0 and 1
 * @returns standard normal quantile, absolute error below 1e-9
 * @source Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution,
 *   Applied Statistics 37(3), 477–484. doi:10.2307/2347330
 */
export function normalOf(uniform) {
    const q = uniform - 0.5;
    if (q >= -0.425 && q <= 0.425) {
        const r = 0.180625 - q * q;
        return ((q *
            (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
                45921.953931549871457) *
                r +
                13731.693765509461125) *
                r +
                1971.5909503065514427) *
                r +
                133.14166789178437745) *
                r +
                3.387132872796366608)) /
            (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
                21213.794301586595867) *
                r +
                5394.1960214247511077) *
                r +
                687.1870074920579083) *
                r +
                42.313330701600911252) *
                r +
                1));
    }
    return normalTail(q < 0 ? uniform : 1 - uniform, q < 0 ? -1 : 1);
}
function normalTail(tail, sign) {
    if (!(tail > 0))
        return tail === 0 ? sign * Infinity : NaN;
    const root = Math.sqrt(tail < 1e-300 ? -log(tail) : -fastLog(tail));
    if (root <= 5) {
        const r = root - 1.6;
        return ((sign *
            (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
                1.27045825245236838258) *
                r +
                3.64784832476320460504) *
                r +
                5.7694972214606914055) *
                r +
                4.6303378461565452959) *
                r +
                1.42343711074968357734)) /
            (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
                0.14810397642748007459) *
                r +
                0.68976733498510000455) *
                r +
                1.6763848301838038494) *
                r +
                2.05319162663775882187) *
                r +
                1));
    }
    const r = root - 5;
    return ((sign *
        (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
            0.026532189526576123093) *
            r +
            0.29656057182850489123) *
            r +
            1.7848265399172913358) *
            r +
            5.4637849111641143699) *
            r +
            6.6579046435011037772)) /
        (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
            7.868691311456132591e-4) *
            r +
            0.0148753612908506148525) *
            r +
            0.13692988092273580531) *
            r +
            0.59983220655588793769) *
            r +
            1));
}
/**
 * Chance that a standard normal number is at most x.
 *
 * @param x - any number
 * @returns probability, 0–1, absolute error below 1e-14; in the lower tail also relative, below 1e-12
 * @source Hart (1968), Computer Approximations, algorithm 5666, in the form of West (2005), Better
 *   approximations to cumulative normal functions, Wilmott Magazine, May, 70–76
 */
export function normalCumulative(x) {
    if (x !== x)
        return NaN;
    const size = Math.abs(x);
    const tail = size > 38 ? 0 : exp(-0.5 * size * size) * (size < 4 ? centralRatio(size) : tailRatio(size));
    return x > 0 ? 1 - tail : tail;
}
function centralRatio(x) {
    return (((((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
        112.079291497871) *
        x +
        221.213596169931) *
        x +
        220.206867912376) /
        (((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
            296.564248779674) *
            x +
            637.333633378831) *
            x +
            793.826512519948) *
            x +
            440.413735824752));
}
/** Laplace's continued fraction of the tail over the density, Abramowitz & Stegun (1964) 26.2.14. */
function tailRatio(x) {
    let fraction = x;
    for (let term = 20; term > 0; --term)
        fraction = x + term / fraction;
    return 0.3989422804014327 / fraction;
}
/**
 * Height of the standard normal bell at x.
 *
 *     e^(−x²/2) / √(2π)
 */
export function normalDensity(x) {
    return 0.3989422804014327 * exp(-0.5 * x * x);
}
/**
 * Logarithm of the gamma function; ln (n − 1)! at a whole number n.
 *
 * @param x - a number > 0
 * @returns ln Γ(x), error below 1e-14 of its size or of 1
 * @source Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. B 1, 86–96,
 *   with g = 7 and the nine coefficients of P. Godfrey
 */
export function logGamma(x) {
    if (!(x > 0))
        return x === 0 ? Infinity : NaN;
    if (x < 0.5)
        return logGamma(x + 1) - log(x);
    const y = x - 1;
    const sum = 0.99999999999980993 +
        676.5203681218851 / (y + 1) -
        1259.1392167224028 / (y + 2) +
        771.32342877765313 / (y + 3) -
        176.61502916214059 / (y + 4) +
        12.507343278686905 / (y + 5) -
        0.13857109526572012 / (y + 6) +
        9.9843695780195716e-6 / (y + 7) +
        1.5056327351493116e-7 / (y + 8);
    const t = y + 7.5;
    return 0.9189385332046727 + (y + 0.5) * log(t) - t + log(sum);
}
/**
 * Chance that a gamma-distributed number (scale 1) is at most x: the regularised incomplete gamma function.
 *
 * @param x - a number ≥ 0
 * @param shape - shape = mean = variance, > 0
 * @returns probability, 0–1
 * @source power series below shape + 1, continued fraction (Lentz) above: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31
 */
export function gammaCumulative(x, shape) {
    return x > 0 ? incompleteGamma(x, shape, logGamma(shape)) : 0;
}
function incompleteGamma(x, shape, logGammaOfShape) {
    const factor = exp(shape * log(x) - x - logGammaOfShape);
    if (x < shape + 1) {
        let term = 1 / shape;
        let sum = term;
        for (let n = shape + 1; term > sum * 1e-16; ++n) {
            term *= x / n;
            sum += term;
        }
        return factor * sum;
    }
    let b = x + 1 - shape;
    let c = 1e300;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 1000; ++i) {
        const a = -i * (i - shape);
        b += 2;
        d = 1 / (a * d + b || 1e-300);
        c = b + a / c || 1e-300;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-15)
            break;
    }
    return 1 - factor * fraction;
}
/**
 * The number below which a gamma-distributed number (scale 1, mean = shape) falls with the given chance.
 * How often people need something varies like this: a few need it weekly, many once a year.
 *
 * A first guess (Wilson–Hilferty; for small shapes the leading power), then Halley steps.
 *
 * @param probability - strictly between 0 and 1
 * @param shape - shape = mean = variance, 0.1 to 50; a coefficient of variation v is shape 1 / v²
 * @returns a number ≥ 0, relative error below 1e-6
 */
export function gammaQuantile(probability, shape) {
    if (!(probability > 0))
        return probability === 0 ? 0 : NaN;
    if (!(probability < 1))
        return probability === 1 ? Infinity : NaN;
    const logGammaOfShape = logGamma(shape);
    // Far in the lower tail P(x) = x^shape / Γ(shape + 1) (1 − x shape / (shape + 1) + …).
    const small = exp((log(probability) + logGammaOfShape + log(shape)) / shape);
    if (small < 1e-7)
        return small * (1 + small / (shape + 1));
    let x = firstGuess(probability, shape, small);
    for (let step = 0; step < 30; ++step) {
        const error = incompleteGamma(x, shape, logGammaOfShape) - probability;
        const density = exp((shape - 1) * log(x) - x - logGammaOfShape);
        const newton = error / density;
        const change = newton / (1 - 0.5 * Math.max(-1, Math.min(1, newton * ((shape - 1) / x - 1))));
        const next = x - change;
        x = next > 0 ? next : 0.5 * x;
        // Halley's error shrinks with the third power: this step was the last one needed.
        if (next > 0 && Math.abs(change) < 1e-4 * x)
            break;
    }
    return x;
}
function firstGuess(probability, shape, small) {
    if (shape > 1) {
        const root = 1 - 1 / (9 * shape) + normalOf(probability) / (3 * Math.sqrt(shape));
        const guess = shape * root * root * root;
        return root > 0.2 ? guess : small;
    }
    const split = 1 - shape * (0.253 + shape * 0.12);
    return probability < split
        ? exp(log(probability / split) / shape)
        : 1 - log(1 - (probability - split) / (1 - split));
}
/**
 * Cumulative shares as whole numbers, for drawing one of several things by comparing 32 random bits:
 * `indexAt(thresholds, bits)`. Thing k is drawn when the bits lie above threshold k − 1 and not above k.
 *
 * @param weights - relative weights ≥ 0, at least one above 0; they need not sum to 1
 * @returns thresholds, never decreasing, the last 2³² − 1; shape [weights]
 * @throws {RangeError} if a weight is negative or not a number, or none is above 0
 */
export function cumulativeThresholds(weights) {
    let total = 0;
    for (let k = 0; k < weights.length; ++k) {
        if (!(weights[k] >= 0))
            throw new RangeError(`weights must be numbers ≥ 0, but weight ${k} is ${weights[k]}`);
        total += weights[k];
    }
    if (!(total > 0 && total < Infinity))
        throw new RangeError(`weights must have a finite sum above 0, but it is ${total}`);
    const thresholds = new Uint32Array(weights.length);
    let sum = 0;
    let lastPositive = 0;
    for (let k = 0; k < weights.length; ++k) {
        sum += weights[k];
        if (weights[k] > 0)
            lastPositive = k;
        thresholds[k] = Math.min(0xffffffff, Math.floor((sum / total) * 4294967296 + 0.5));
    }
    return thresholds.fill(0xffffffff, lastPositive);
}
/**
 * Which thing 32 random bits draw: the first whose threshold is not below them.
 *
 * The bits 0 count as 1, so that a leading weight of 0 is never drawn.
 *
 * @param thresholds - from `cumulativeThresholds` or `poissonThresholds`
 * @param bits - an unsigned integer, 0 to 2³² − 1
 * @returns an index, 0 to length − 1
 */
export function indexAt(thresholds, bits) {
    const luck = bits === 0 ? 1 : bits;
    let index = 0;
    while (luck > thresholds[index])
        ++index;
    return index;
}
/**
 * Thresholds for drawing a Poisson count with `indexAt`: how many times something happened in a day.
 *
 *     P(count ≤ k) · 2³²
 *
 * @param mean - expected count, 0 to 700
 * @param most - largest count that can be drawn; all larger counts are drawn as this one
 * @returns thresholds, the last 2³² − 1; shape [most + 1]
 */
export function poissonThresholds(mean, most) {
    if (!(mean >= 0 && mean <= 700))
        throw new RangeError(`mean must be from 0 to 700, but is ${mean}`);
    const thresholds = new Uint32Array(most + 1);
    let chance = exp(-mean);
    let sum = 0;
    for (let count = 0; count < most; ++count) {
        sum += chance;
        thresholds[count] = Math.min(0xffffffff, Math.floor(sum * 4294967296 + 0.5));
        chance *= mean / (count + 1);
    }
    thresholds[most] = 0xffffffff;
    return thresholds;
}
