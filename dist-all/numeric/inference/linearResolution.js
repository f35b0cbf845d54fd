import { Matrix, QrDecomposition } from "ml-matrix";
/**
 * How much of what is uncertain about a number would be left once others, which go with it, have been seen: by a
 * regression on them, allowing for how many there are.
 *
 *     left = √((1 − R²) (n − 1) / (n − k − 1)),   at most 1
 *
 * @param unknown - the number in each draw
 * @param seen - what would be seen in each draw; shape [draws][numbers]; more draws than numbers by at least three
 * @returns deviation left over deviation now, 0–1; NaN where the number never varies
 * @source Strong, Oakley, Brennan & Breeze (2015), Estimating the expected value of sample information using the
 *   probabilistic sensitivity analysis sample, Medical Decision Making 35(5), 570–583: expectations given data not yet seen
 *   by regression on simulated data
 */
export function deviationLeft(unknown, seen) {
    const count = unknown.length;
    const used = columnsThatVary(seen);
    const mean = unknown.reduce((sum, value) => sum + value, 0) / count;
    const total = unknown.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    if (!(total > 0))
        return Number.NaN;
    if (used.length === 0)
        return 1;
    const basis = new Matrix(seen.map((row) => [1, ...used.map(({ at, middle, spread }) => (row[at] - middle) / spread)]));
    const target = Matrix.columnVector([...unknown]);
    const split = new QrDecomposition(basis);
    if (!split.isFullRank())
        return Number.NaN;
    const left = target.sub(basis.mmul(split.solve(target))).to1DArray();
    const rest = left.reduce((sum, value) => sum + value * value, 0);
    return Math.min(1, Math.sqrt(((rest / total) * (count - 1)) / (count - used.length - 1)));
}
/** Columns that tell anything, with their means and deviations. */
function columnsThatVary(seen) {
    const [first = []] = seen;
    return first.flatMap((_, at) => {
        const own = seen.map((row) => row[at]);
        const middle = own.reduce((sum, value) => sum + value, 0) / own.length;
        const spread = Math.sqrt(own.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / own.length);
        return spread > 0 ? [{ at, middle, spread }] : [];
    });
}
