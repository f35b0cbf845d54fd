import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { type LowerTriangle, lowerTriangleOf, solvedBy } from "./lowerTriangle.ts";
import { basisSize, quadraticBasis } from "./quadraticBasis.ts";

/** What runs at places of the unit cube gave: the statistics of each. */
export interface DesignRuns {
  /** shape [runs][unknowns], each 0–1 */
  readonly places: readonly ArrayLike<number>[];
  /** shape [runs][statistics] */
  readonly statistics: readonly ArrayLike<number>[];
}

/** A quadratic surface for each statistic, and how runs scatter around all of them together. */
export interface QuadraticEmulator {
  readonly unknowns: number;
  readonly count: number;
  /** degrees of freedom ν = runs − basis − statistics + 1 */
  readonly freedom: number;
  /** coefficients; shape [basis, statistics] */
  readonly coefficients: Float64Array;
  /** triangle of the sums of squares and products of residuals, S */
  readonly scatter: LowerTriangle;
  /** triangle of P′P, the basis functions of all runs multiplied */
  readonly information: LowerTriangle;
}

/** Runs that an emulator takes at least, so that the scatter is known by some ten degrees of freedom. */
export function leastRuns(unknowns: number, statistics: number): number {
  return basisSize(unknowns) + statistics + 10;
}

/**
 * Regresses each statistic on the quadratic basis of the unknowns: every run, wherever it was made, tells of every other
 * place, and what the surfaces leave over is luck.
 *
 *     B = (P′P)⁻¹ P′ s,   R = s − P B,   S = R′R
 *
 * @throws {RangeError} where there are too few runs, or one statistic is a sum of others
 */
export function fitEmulator({ places, statistics }: DesignRuns): QuadraticEmulator {
  const [unknowns, count] = [places[0]?.length ?? 0, statistics[0]?.length ?? 0];
  if (places.length < leastRuns(unknowns, count))
    throw new RangeError(
      `${unknowns} unknowns and ${count} statistics take at least ${leastRuns(unknowns, count)} runs, but there are ${places.length}`,
    );
  const basis = new Matrix(places.map((place) => Array.from(quadraticBasis(place))));
  const outcomes = new Matrix(statistics.map((row) => Array.from(row)));
  const squares = basis.transpose().mmul(basis);
  const information = lowerTriangleOf(squares);
  if (information === undefined) throw new RangeError("the places do not tell the unknowns apart");
  const coefficients = new CholeskyDecomposition(squares).solve(basis.transpose().mmul(outcomes));
  const left = outcomes.sub(basis.mmul(coefficients));
  const scatter = lowerTriangleOf(left.transpose().mmul(left));
  if (scatter === undefined) throw new RangeError("a statistic never varies, or is a sum of others");
  return {
    unknowns,
    count,
    freedom: places.length - basis.columns - count + 1,
    coefficients: Float64Array.from(coefficients.to1DArray()),
    scatter,
    information,
  };
}

/** What runs at a place give on average, by the surfaces. @param mean - where it is written; a new array unless given */
export function emulatedMean(
  { count, coefficients }: QuadraticEmulator,
  basis: Float64Array,
  mean: Float64Array = new Float64Array(count),
): Float64Array {
  mean.fill(0);
  for (let at = 0; at < basis.length; ++at) {
    const start = at * count;
    const height = basis[at];
    for (let statistic = 0; statistic < count; ++statistic)
      mean[statistic] += height * coefficients[start + statistic];
  }
  return mean;
}

/**
 * The emulator that would have been fitted without one of its runs, to the last digits: taking a run out of a regression
 * needs no other run.
 *
 *     B − (P′P)⁻¹ b r′ / (1 − h),   P′P − b b′,   S − r r′ / (1 − h),   r = s − B′b,   h = b′(P′P)⁻¹b
 *
 * @param place - of the run, in the unit cube
 * @param outcome - its statistics
 * @throws {RangeError} where nothing but this run tells of something
 * @source Cook & Weisberg (1982), Residuals and Influence in Regression, appendix A.2
 */
export function withoutRun(
  emulator: QuadraticEmulator,
  place: ArrayLike<number>,
  outcome: ArrayLike<number>,
): QuadraticEmulator {
  const { count, freedom } = emulator;
  const basis = quadraticBasis(place);
  const mean = emulatedMean(emulator, basis);
  const residual = mean.map((value, at) => outcome[at] - value);
  const weights = solvedBy(emulator.information, basis);
  const rest = 1 - basis.reduce((sum, height, at) => sum + height * weights[at], 0);
  const information = lowerTriangleOf(productOf(emulator.information).sub(squareOf(basis)));
  const scatter = lowerTriangleOf(productOf(emulator.scatter).sub(squareOf(residual).div(rest)));
  if (information === undefined || scatter === undefined || !(rest > 0))
    throw new RangeError("without this run the places do not tell the unknowns apart");
  const coefficients = emulator.coefficients.map(
    (value, cell) => value - (weights[Math.floor(cell / count)] * residual[cell % count]) / rest,
  );
  return { ...emulator, freedom: freedom - 1, coefficients, scatter, information };
}

/** L L′. */
function productOf({ size, cells }: LowerTriangle): Matrix {
  const triangle = Matrix.from1DArray(size, size, cells);
  return triangle.mmul(triangle.transpose());
}

/** v v′. */
function squareOf(vector: Float64Array): Matrix {
  const column = Matrix.columnVector(vector);
  return column.mmul(column.transpose());
}
