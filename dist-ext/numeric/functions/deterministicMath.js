/*
 * exp, log and pow out of + − × ÷ alone.
 *
 * The language leaves the last bit of Math.exp, Math.log and Math.pow to each engine, and engines
 * differ in 3–10 % of all inputs. One flipped comparison changes a whole run, so runs use these.
 */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Index of the word that holds sign and exponent: 1 on little-endian machines. */
const upper = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
/** ln 2 in two parts; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const twoTo54 = 18014398509481984;
/**
 * 2^exponent at index exponent + 1074, for all exponents from −1074 to 1023. A table, because putting a
 * number together from two words and reading it back stalls the processor for a dozen cycles.
 */
const powersOfTwo = new Float64Array(2098);
for (let index = 0, power = 5e-324; index < 2098; ++index, power *= 2)
    powersOfTwo[index] = power;
/** 2^exponent for whole exponents from −1074 to 1023. */
function powerOfTwo(exponent) {
    return powersOfTwo[exponent + 1074];
}
/** The whole k for which a positive normal number is 2ᵏ m with √½ ≤ m < √2 (the bounds to 20 bits). */
function exponentOf(x) {
    double[0] = x;
    return (words[upper] - 0x3fe6a09e) >> 20;
}
/** value · 2^exponent, rounded once, for values near 1 and any whole exponent from −1100 to 1024. */
function scale(value, exponent) {
    if (exponent > 1023)
        return value * 2 * powerOfTwo(exponent - 1);
    if (exponent < -1021)
        return value * powerOfTwo(exponent + 1000) * powerOfTwo(-1000);
    return value * powerOfTwo(exponent);
}
/**
 * r − (r · coth(r / 2) − 2), the part of the exponential that is not linear:
 *
 *     eʳ = 1 + r + r c / (2 − c)
 *
 * Coefficients are 2 B₂ₙ / (2n)! with the Bernoulli numbers; the next term is below 2⁻⁵⁸ for |r| ≤ ½ ln 2.
 */
function exponentialCore(r) {
    const t = r * r;
    return (r -
        t *
            (1 / 6 +
                t * (-1 / 360 + t * (1 / 15120 + t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184000)))))));
}
/**
 * The exponential function, the same bits on every machine.
 *
 *     x = k ln 2 + r, |r| ≤ ½ ln 2;   eˣ = 2ᵏ eʳ
 *
 * @param x - any number
 * @returns eˣ, within .9 of a unit in the last place; as near to @stdlib and Math.exp as 2.3e-16
 */
export function exp(x) {
    if (!(x > -745.14))
        return x === x ? 0 : x;
    if (x > 709.79)
        return Infinity;
    const k = Math.floor(x * 1.4426950408889634 + 0.5);
    const high = x - k * ln2High;
    const low = k * ln2Low;
    const r = high - low;
    const c = exponentialCore(r);
    return scale(1 + ((r * c) / (2 - c) - low + high), k);
}
/**
 * eˣ − 1 without loss of digits near 0.
 *
 * @param x - any number
 * @returns eˣ − 1, −1 to Infinity
 */
export function expm1(x) {
    if (x > 37 || x < -0.34 || x > 0.34 || x !== x)
        return exp(x) - 1;
    if (x === 0)
        return x; // keeps the sign of −0
    const c = exponentialCore(x);
    return x + (x * c) / (2 - c);
}
/**
 * ln((1 + s) / (1 − s)) / s − 2 = 2 s²/3 + 2 s⁴/5 + …, for s² = z ≤ 0.0295.
 * The first term left out is below 2⁻⁶⁰.
 */
function logarithmSeries(z) {
    return (z *
        (2 / 3 +
            z *
                (2 / 5 +
                    z *
                        (2 / 7 +
                            z *
                                (2 / 9 +
                                    z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21)))))))))));
}
/**
 * The natural logarithm, the same bits on every machine.
 *
 *     x = 2ᵏ (1 + f), √½ ≤ 1 + f < √2;   s = f / (2 + f);   ln x = k ln 2 + 2 artanh s
 *
 * @param x - any number
 * @returns ln x, within .9 of a unit in the last place; −Infinity at 0, NaN below
 */
export function log(x) {
    if (!(x > 0))
        return x === 0 ? -Infinity : NaN;
    if (x === Infinity)
        return x;
    if (x < 2.2250738585072014e-308)
        return log(x * twoTo54) - 37.42994775023705;
    const k = exponentOf(x);
    const f = x * powerOfTwo(-k) - 1;
    const s = f / (2 + f);
    const halfSquare = 0.5 * f * f;
    // 2 s = f − s f, and f − s f − … is arranged so that the large term f is added last.
    return k * ln2High - (halfSquare - (s * (halfSquare + logarithmSeries(s * s)) + k * ln2Low) - f);
}
/**
 * ln(1 + x) without loss of digits near 0.
 *
 * @param x - any number; −1 gives −Infinity, below NaN
 */
export function log1p(x) {
    const y = 1 + x;
    if (!(y > 0) || y === Infinity)
        return log(y);
    // What rounding took away from 1 + x, as a share of it.
    return y === 1 ? x : log(y) + (x - (y - 1)) / y;
}
const splitter = 134217729; // 2²⁷ + 1
/** The rounding error of the product a · b, exact unless it overflows. */
function productError(a, b, product) {
    const aSplit = a * splitter;
    const aHigh = aSplit - (aSplit - a);
    const aLow = a - aHigh;
    const bSplit = b * splitter;
    const bHigh = bSplit - (bSplit - b);
    const bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
/** 1/3 minus the nearest double. */
const thirdLow = 1.850371707708594e-17;
/**
 * x to the power of y, the same bits on every machine; special cases as in Math.pow.
 *
 *     e^(y ln |x|) with ln |x| and the product carried as sums of two numbers
 *
 * @param x - base, any number; below 0 only whole exponents give a number
 * @param y - exponent, any number
 * @returns xʸ, within 1 unit in the last place
 */
export function pow(x, y) {
    if (y === 0)
        return 1;
    if (x !== x || y !== y)
        return NaN;
    const size = Math.abs(x);
    const whole = Math.floor(y) === y;
    const odd = whole && Math.abs(y) < 9007199254740992 && Math.floor(y / 2) * 2 !== y;
    if (y === Infinity || y === -Infinity)
        return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
    if (size === 0 || size === Infinity) {
        const result = (size === 0) === y > 0 ? 0 : Infinity;
        return odd && (x < 0 || 1 / x < 0) ? -result : result;
    }
    if (x < 0 && !whole)
        return NaN;
    const result = positivePower(size, y);
    return odd && x < 0 ? -result : result;
}
function positivePower(x, y) {
    if (x === 1)
        return 1;
    const normal = x < 2.2250738585072014e-308 ? x * twoTo54 : x;
    const exponent = exponentOf(normal);
    const k = normal === x ? exponent : exponent - 54;
    const m = normal * powerOfTwo(-exponent);
    // s = (m − 1) / (m + 1) as a sum of two; m − 1 is exact, m + 1 may round.
    const f = m - 1;
    const d = m + 1;
    const dLow = m - (d - 1);
    const s = f / d;
    const sd = s * d;
    const sLow = (f - sd - productError(s, d, sd) - s * dLow) / d;
    // z = s² and z / 3 as sums of two.
    const z = s * s;
    const zLow = productError(s, s, z) + 2 * s * sLow;
    const third = z * (1 / 3);
    const thirdRest = productError(z, 1 / 3, third) + zLow * (1 / 3) + z * thirdLow;
    const rest = z *
        z *
        (1 / 5 +
            z *
                (1 / 7 +
                    z *
                        (1 / 9 +
                            z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21)))))))));
    // q = z/3 + z²/5 + …, then ln m = 2 s (1 + q).
    const q = third + (thirdRest + rest);
    const qLow = third - q + (thirdRest + rest);
    const sq = s * q;
    const sqLow = productError(s, q, sq) + s * qLow + sLow * q;
    const a = k * ln2High;
    const b = 2 * s;
    const ab = a + b;
    const abLow = k === 0 ? 0 : b - (ab - a); // |a| > |b| whenever k is not 0
    const small = 2 * sq;
    const high = ab + small;
    const low = (Math.abs(ab) > Math.abs(small) ? small - (high - ab) : ab - (high - small)) +
        (abLow + (2 * (sqLow + sLow) + k * ln2Low));
    const logarithm = high + low;
    const logarithmLow = high - logarithm + low;
    if (Math.abs(y) > 1e300)
        return logarithm > 0 === y > 0 ? Infinity : 0;
    const product = y * logarithm;
    if (product > 710)
        return Infinity;
    if (product < -746)
        return 0;
    const productLow = productError(y, logarithm, product) + y * logarithmLow;
    return expOfSum(product, productLow);
}
/** exp(x + xLow) for |xLow| far below |x|, −746 ≤ x ≤ 710. */
function expOfSum(x, xLow) {
    const k = Math.floor(x * 1.4426950408889634 + 0.5);
    const high = x - k * ln2High;
    const low = k * ln2Low - xLow;
    const r = high - low;
    const c = exponentialCore(r);
    return scale(1 + ((r * c) / (2 - c) - low + high), k);
}
/*
 * Tables of fastLog: 256 cells of the mantissa, from about √½ to about √2. They start half a cell early,
 * so that one of them has its centre at exactly 1 and the logarithm keeps its relative precision there.
 */
const cells = 256;
const cellStart = 0x3fe68800; // upper word of 0.7041015625
const cellInverse = new Float64Array(cells);
const cellLog = new Float64Array(cells);
for (let cell = 0; cell < cells; ++cell) {
    words[1 - upper] = 0;
    words[upper] = cellStart + cell * 4096 + 2048;
    cellInverse[cell] = 1 / double[0];
    cellLog[cell] = -log(cellInverse[cell]);
}
/** The tables of `fastLog`, for those who work it out elsewhere. */
export const logarithmCells = { inverse: cellInverse, logarithm: cellLog };
/**
 * The natural logarithm for hot loops: a third of the time of Math.log (tools/bench/numeric.ts), 11 digits.
 *
 *     x = 2ᵏ c (1 + f), c the centre of one of 256 cells;   ln x = k ln 2 + ln c + f − f²/2 + f³/3 − f⁴/4
 *
 * @param x - a positive normal number (not 0, not subnormal, not Infinity; those are not checked)
 * @returns ln x, relative error below 1e-11 (3e-12 close to 1, 3e-13 elsewhere)
 */
export function fastLog(x) {
    double[0] = x;
    const shifted = words[upper] - cellStart;
    const cell = (shifted >>> 12) & 255;
    const k = shifted >> 20;
    const f = x * powersOfTwo[1074 - k] * cellInverse[cell] - 1;
    return k * 0.6931471805599453 + (cellLog[cell] + f * (1 + f * (-0.5 + f * (1 / 3 - f * 0.25))));
}
