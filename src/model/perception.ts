import { normalOf } from "../numeric/distributions.ts";

/** Equally likely values of the table. */
const CELLS = 2048;

/** Standard normal quantiles in the middles of the cells, stretched to variance 1. */
const table = roughNormals();

/**
 * A standard normal number for the noise of what people perceive: one of 2,048 equally likely values, −3.5 to 3.5.
 * A look-up instead of the exact quantile, because every contact draws one and perception has no fine tails.
 *
 * @param bits - 32 random bits, of which the upper eleven are used
 */
export function roughNormal(bits: number): number {
  return table[bits >>> 21];
}

function roughNormals(): Float64Array {
  const values = Float64Array.from({ length: CELLS }, (_, cell) => normalOf((cell + 0.5) / CELLS));
  const variance = values.reduce((sum, value) => sum + value * value, 0) / CELLS;
  return values.map((value) => value / Math.sqrt(variance));
}
