/*
 * exp, log and pow to 60 digits, in whole numbers: what src/numeric/functions/deterministicMath.ts is measured against.
 * A number x is held as the whole number nearest to x · 2²⁵⁶.
 */
const fraction = 256n;
const one = 1n << fraction;

/** A positive number mantissa · 2^exponent with a mantissa near 1, held as said above. */
interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Every double above 2⁻²⁰⁰ in size is held exactly. */
export function fromNumber(x: number): bigint {
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(x)))) - 53;
  const whole = BigInt((x / 2 ** Math.max(exponent, -1000)) * 2 ** Math.min(0, exponent + 1000) || 0);
  const shift = BigInt(exponent) + fraction;
  return shift >= 0n ? whole << shift : whole >> -shift;
}

/** ln m for ½ ≤ m ≤ 2: 2 artanh((m − 1)/(m + 1)). */
function logOfMantissa(m: bigint): bigint {
  const s = ((m - one) << fraction) / (m + one);
  const square = (s * s) >> fraction;
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> fraction;
  }
  return 2n * sum;
}

const ln2 = logOfMantissa(2n * one);

/** ln x for a positive normal double x. */
export function exactLog(x: number): bigint {
  const exponent = Math.floor(Math.log2(x));
  return logOfMantissa(fromNumber(x / 2 ** exponent)) + BigInt(exponent) * ln2;
}

/** e^t for t held as said above. */
export function exactExp(t: bigint): Exact {
  const k = (2n * t + ln2) / (2n * ln2) - (2n * t + ln2 < 0n ? 1n : 0n);
  const r = t - k * ln2;
  let term = one;
  let mantissa = 0n;
  for (let n = 1n; term !== 0n && term !== -1n; ++n) {
    mantissa += term;
    term = ((term * r) >> fraction) / n;
  }
  return { mantissa, exponent: Number(k) };
}

/** x^y for a positive normal double x. */
export const exactPow = (x: number, y: number): Exact => exactExp((exactLog(x) * fromNumber(y)) >> fraction);

/** How far a double lies from mantissa · 2^exponent, in units of the double's last place. */
export function errorInPlaces(value: number, { mantissa, exponent }: Exact): number {
  const scaled = exponent < -1000 ? (value * 2 ** 1000) / 2 ** (exponent + 1000) : value / 2 ** exponent;
  const place = Math.max(-1074 - exponent, Math.floor(Math.log2(scaled)) - 52);
  return Number(fromNumber(scaled) - mantissa) / 2 ** 256 / 2 ** place;
}

/** A signed number held as said above, as mantissa and exponent of its size. */
export function normalise(x: bigint): Exact {
  const size = x < 0n ? -x : x;
  const exponent = size.toString(2).length - 1 - Number(fraction);
  return { mantissa: exponent > 0 ? size >> BigInt(exponent) : size << BigInt(-exponent), exponent };
}
