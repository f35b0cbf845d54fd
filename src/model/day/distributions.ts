import { FAR, PARABOLAS, ROUGH_NORMALS } from "../codes";
import { fastLog } from "./arithmetic";
import { toUniform } from "./luck";
import { gumbelParabolas, normalParabolas, roughNormals } from "./tables";

/** Waiting time until something that happens at rate 1. */
export function exponentialOf(uniform: f64): f64 {
  return -fastLog(uniform);
}

/** Standard Gumbel number: the unexplained part of a utility. */
export function gumbelOf(uniform: f64): f64 {
  return -fastLog(-fastLog(uniform));
}

/**
 * A standard Gumbel number from 32 bits, and a standard normal one: within 3e-6 by the parabola of a cell, in the outer
 * eighth exactly, see `parabolas.ts`.
 */
export function quickGumbel(bits: u32): f64 {
  return isFar(bits) ? gumbelOf(toUniform(bits)) : parabola(gumbelParabolas, bits);
}
export function quickNormal(bits: u32): f64 {
  return isFar(bits) ? normalOf(toUniform(bits)) : parabola(normalParabolas, bits);
}

function isFar(bits: u32): bool {
  return (bits >>> 24) - FAR >= <u32>(PARABOLAS - 2 * FAR);
}

function parabola(table: usize, bits: u32): f64 {
  const row = table + <usize>(bits >>> 24) * 24;
  const t = <f64>(bits & 0xffffff) * (1.0 / 16777216.0);
  return load<f64>(row) + t * (load<f64>(row + 8) + t * load<f64>(row + 16));
}

/** A standard normal number for the noise of what people perceive, see `perception.ts`. */
export function roughNormal(bits: u32): f64 {
  const cell = <i32>(bits >>> 21) - ROUGH_NORMALS;
  const size = load<u64>(roughNormals + ((<usize>(cell ^ (cell >> 31))) << 3));
  return reinterpret<f64>(size | ((<u64>(cell >>> 31)) << 63));
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
