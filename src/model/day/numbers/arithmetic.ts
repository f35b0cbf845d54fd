import { cellInverse, cellLog } from "../memory/tables";

/**
 * The whole part of a number from 0 to 2³¹: added to 2⁵² its lowest bits are the nearest whole number, which is one too
 * many when it is above. The conversion that the machine offers is checked at each use, for longer than this takes.
 */
export function wholeOf(value: f64): i32 {
  const near = value + 4503599627370496.0;
  return <i32>reinterpret<i64>(near) - i32(near - 4503599627370496.0 > value);
}

/** The larger of two numbers that are none of them unknown: one instruction, where `Math.max` asks for unknown ones. */
export function larger(a: f64, b: f64): f64 {
  return f64x2.extract_lane(f64x2.pmax(f64x2.splat(a), f64x2.splat(b)), 0);
}

/** The smaller of two numbers that are none of them unknown. */
export function smaller(a: f64, b: f64): f64 {
  return f64x2.extract_lane(f64x2.pmin(f64x2.splat(a), f64x2.splat(b)), 0);
}

/** First upper half word of the cells of `fastLog`. */
const CELL_START: i32 = 0x3fe68800;

/** The natural logarithm of a positive normal number, 11 digits. */
export function fastLog(x: f64): f64 {
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
