import { FAR, PARABOLAS, ROUGH_NORMALS } from "../../layout/codes";
import { fastLog } from "./arithmetic";
import { toUniform } from "./luck";
import { gumbelParabolas, normalParabolas, roughNormals } from "../memory/tables";

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
  return isFar(bits) ? farNormal(toUniform(bits)) : parabola(normalParabolas, bits);
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

/**
 * The number below which a standard normal number falls with the given chance, where one of its tails is below .075: the
 * rest of AS 241 stands in `numeric/distributions.ts`. 32 bits of luck do not reach its farthest tails.
 */
export function farNormal(uniform: f64): f64 {
  const isLow = uniform < 0.5;
  const r = Math.sqrt(-fastLog(isLow ? uniform : 1 - uniform)) - 1.6;
  return (
    ((isLow ? -1.0 : 1.0) *
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
