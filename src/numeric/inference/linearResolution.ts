/** A column that lies this near to a sum of others says nothing new: what is left of it is rounding. */
const NOTHING_NEW = 1e-7;

/** Squares around a mean below this part of the squares themselves are rounding. */
const STILL = 1e-28;

/**
 * How much of what is uncertain about a number would be left once others, which go with it, have been seen: by a
 * regression on them, allowing for how many there are.
 *
 *     left = √((1 − R²) (n − 1) / (n − k − 1)),   at most 1
 *
 * Numbers that are sums of others, such as the shares of two brands, count once: k is how many say something of their own.
 *
 * @param unknown - the number in each draw
 * @param seen - what would be seen in each draw; shape [draws][numbers]; more draws than numbers by at least three
 * @returns deviation left over deviation now, 0–1; NaN where the number never varies
 * @source Strong, Oakley, Brennan & Breeze (2015), Estimating the expected value of sample information using the
 *   probabilistic sensitivity analysis sample, Medical Decision Making 35(5), 570–583: expectations given data not yet seen
 *   by regression on simulated data
 */
export function deviationLeft(unknown: readonly number[], seen: readonly (readonly number[])[]): number {
  const count = unknown.length;
  const target = centred(unknown);
  if (target === undefined) return Number.NaN;
  const basis = orthogonal((seen[0] ?? []).map((_, at) => seen.map((row) => row[at])));
  const [total, rest] = [square(target), square(without(target, basis))];
  return Math.min(1, Math.sqrt(((rest / total) * (count - 1)) / (count - basis.length - 1)));
}

/** Columns of length 1 that stand upright on each other and span what the given ones do besides a constant (Gram and Schmidt). */
function orthogonal(columns: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = [];
  for (const values of columns) {
    const column = centred(values);
    if (column === undefined) continue;
    const length = Math.sqrt(square(column));
    // Twice, because the first time leaves as much of the others as rounding took.
    const left = without(
      without(
        column.map((value) => value / length),
        basis,
      ),
      basis,
    );
    const own = Math.sqrt(square(left));
    if (own > NOTHING_NEW) basis.push(left.map((value) => value / own));
  }
  return basis;
}

/** What is left of a column without what a basis explains of it. */
function without(column: readonly number[], basis: readonly (readonly number[])[]): readonly number[] {
  return basis.reduce((left, direction) => {
    const along = direction.reduce((sum, value, at) => sum + value * left[at], 0);
    return left.map((value, at) => value - along * direction[at]);
  }, column);
}

/** Values around their mean; undefined where they never vary but by rounding. */
function centred(values: readonly number[]): number[] | undefined {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const around = values.map((value) => value - mean);
  return square(around) > STILL * square(values) ? around : undefined;
}

function square(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
