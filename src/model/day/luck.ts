/*
 * Luck as in `numeric/random.ts` and `numeric/distributions.ts`, to the same bit (test/engine/luck.test.ts): the two
 * languages share no arithmetic of whole numbers, and a call from one into the other costs more than a draw.
 */
import { ROUGH_NORMALS } from "../codes";
import { cellInverse, cellLog, roughNormals } from "./tables";

/** The random number that stands at one address below a key: 32 random bits, the same for ever. */
export function randomBits(keyHigh: i32, keyLow: i32, address: i32): u32 {
  let x: u32 = address + keyLow + 0x2545f491;
  x = (x ^ (x >>> 17)) * 0xed5ad4bb;
  x += keyHigh;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x += keyLow;
  x = (x ^ (x >>> 15)) * 0x846ca68b;
  return x ^ (x >>> 16);
}

/** Which of the numbers at four addresses, one after the other, are not above the four limits at a place: one bit each. */
export function notAboveFour(keyHigh: i32, keyLow: i32, address: i32, limits: usize): i32 {
  return i32x4.bitmask(i32x4.le_u(randomBits4(keyHigh, keyLow, address), v128.load(limits)));
}

/** Which of the numbers at four addresses, one after the other, are not above a limit: one bit each. */
export function notAboveOne(keyHigh: i32, keyLow: i32, address: i32, limit: u32): i32 {
  return i32x4.bitmask(i32x4.le_u(randomBits4(keyHigh, keyLow, address), i32x4.splat(limit)));
}

function randomBits4(keyHigh: i32, keyLow: i32, address: i32): v128 {
  let x = i32x4.add(i32x4.splat(address + keyLow + 0x2545f491), i32x4(0, 1, 2, 3));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 17)), i32x4.splat(0xed5ad4bb));
  x = i32x4.add(x, i32x4.splat(keyHigh));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(0x7feb352d));
  x = i32x4.add(x, i32x4.splat(keyLow));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(0x846ca68b));
  return v128.xor(x, i32x4.shr_u(x, 16));
}

/** Upper half of the key of a part: of a consumer in a run, of a journey of a consumer. */
export function childKeyHigh(keyHigh: i32, keyLow: i32, id: i32): i32 {
  let x: u32 = id + keyLow + 0x3c6ef372;
  x = (x ^ (x >>> 15)) * 0xac4c1b51;
  x += keyHigh;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x += keyLow;
  x = (x ^ (x >>> 15)) * 0x846ca68b;
  return x ^ (x >>> 16);
}

/** Lower half of the key of a part. */
export function childKeyLow(keyHigh: i32, keyLow: i32, id: i32): i32 {
  let x: u32 = id + keyHigh + 0x5851f42d;
  x = (x ^ (x >>> 15)) * 0x31848bab;
  x += keyLow;
  x = (x ^ (x >>> 16)) * 0x85ebca6b;
  x += keyHigh;
  x = (x ^ (x >>> 13)) * 0xc2b2ae35;
  return x ^ (x >>> 16);
}

/** Whether something of this chance happens. */
export function happens(bits: u32, chance: f64): bool {
  return <f64>bits < chance * 4294967296.0;
}

/** 32 random bits as a uniform number strictly between 0 and 1. */
export function toUniform(bits: u32): f64 {
  return (<f64>bits + 0.5) * 2.3283064365386963e-10;
}

/**
 * The whole part of a number from 0 to 2³¹: added to 2⁵² its lowest bits are the nearest whole number, which is one too
 * many when it is above. The conversion that the machine offers is checked at each use, for longer than this takes.
 */
export function wholeOf(value: f64): i32 {
  const near = value + 4503599627370496.0;
  return <i32>reinterpret<i64>(near) - i32(near - 4503599627370496.0 > value);
}

/** Waiting time until something that happens at rate 1. */
export function exponentialOf(uniform: f64): f64 {
  return -fastLog(uniform);
}

/** Standard Gumbel number: the unexplained part of a utility. */
export function gumbelOf(uniform: f64): f64 {
  return -fastLog(-fastLog(uniform));
}

/** A standard normal number for the noise of what people perceive, see `perception.ts`. */
export function roughNormal(bits: u32): f64 {
  const cell = <i32>(bits >>> 21);
  const isUpper = cell >= ROUGH_NORMALS;
  const size = load<f64>(
    roughNormals + ((<usize>(isUpper ? cell - ROUGH_NORMALS : ROUGH_NORMALS - 1 - cell)) << 3),
  );
  return isUpper ? size : -size;
}

/** First upper half word of the cells of `fastLog`. */
const CELL_START: i32 = 0x3fe68800;

/** The natural logarithm of a positive normal number, 11 digits. */
function fastLog(x: f64): f64 {
  const shifted = <i32>(reinterpret<i64>(x) >> 32) - CELL_START;
  const cell = ((shifted >>> 12) & 255) << 3;
  const k = shifted >> 20;
  const f = x * reinterpret<f64>((<i64>(1023 - k)) << 52) * load<f64>(cellInverse + cell) - 1;
  return (
    <f64>k * 0.6931471805599453 +
    (load<f64>(cellLog + cell) + f * (1 + f * (-0.5 + f * (1.0 / 3.0 - f * 0.25))))
  );
}

/** The exponential function, the same bits as everywhere. */
export function exp(x: f64): f64 {
  if (!(x > -745.14)) return x === x ? 0 : x;
  if (x > 709.79) return Infinity;
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * 0.6931471803691238;
  const low = k * 1.9082149292705877e-10;
  const r = high - low;
  const c = exponentialCore(r);
  return scale(1 + ((r * c) / (2 - c) - low + high), <i32>k);
}

function exponentialCore(r: f64): f64 {
  const t = r * r;
  return (
    r -
    t *
      (1.0 / 6.0 +
        t *
          (-1.0 / 360.0 +
            t *
              (1.0 / 15120.0 +
                t * (-1.0 / 604800.0 + t * (1.0 / 23950080.0 + t * (-691.0 / 653837184000.0))))))
  );
}

/** value · 2^exponent, rounded once. */
function scale(value: f64, exponent: i32): f64 {
  if (exponent > 1023) return value * 2 * powerOfTwo(exponent - 1);
  if (exponent < -1021) return value * powerOfTwo(exponent + 1000) * powerOfTwo(-1000);
  return value * powerOfTwo(exponent);
}

function powerOfTwo(exponent: i32): f64 {
  return reinterpret<f64>((<i64>(1023 + exponent)) << 52);
}

/** The number below which a standard normal number falls with the given chance. */
export function normalOf(uniform: f64): f64 {
  const q = uniform - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
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
        1)
    );
  }
  return normalTail(q < 0 ? uniform : 1 - uniform, q < 0 ? -1 : 1);
}

function normalTail(tail: f64, sign: f64): f64 {
  const root = Math.sqrt(-fastLog(tail));
  if (root <= 5) {
    const r = root - 1.6;
    return (
      (sign *
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
        1)
    );
  }
  const r = root - 5;
  return (
    (sign *
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
      1)
  );
}
