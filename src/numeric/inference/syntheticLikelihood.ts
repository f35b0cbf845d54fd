import { log, log1p } from "../functions/deterministicMath.ts";
import { squaredBy } from "./lowerTriangle.ts";
import { basisSize, quadraticBasis } from "./quadraticBasis.ts";
import { emulatedMean, type QuadraticEmulator } from "./quadraticEmulator.ts";

/** How what was observed relates to a run. */
export interface ObservationModel {
  /** variance of the luck of what was observed over that of a run: 1 for a market as large as the simulated one */
  readonly luck: number;
  /** times that the scatter is inflated, because even the best place fits worse than luck allows; 1 = not */
  readonly misfit: number;
}

/** What runs at a place of the unit cube give. */
export interface Surface {
  /** of each statistic */
  readonly mean: Float64Array;
  /** how much the place lies apart from those of the runs: h = b′(P′P)⁻¹b */
  readonly leverage: number;
}

/** Arrays that are written again at each place: a walk goes to half a million of them. */
export interface Room {
  readonly basis: Float64Array;
  readonly solved: Float64Array;
  readonly mean: Float64Array;
  readonly left: Float64Array;
}

/** Room for one emulator. */
export function roomFor({ unknowns, count }: QuadraticEmulator): Room {
  const [basis, solved] = [0, 1].map(() => new Float64Array(basisSize(unknowns)));
  const [mean, left] = [0, 1].map(() => new Float64Array(count));
  return { basis, solved, mean, left };
}

/** Looks the surfaces up at a place. @param room - given, what comes back holds until the next place */
export function surfaceAt(
  emulator: QuadraticEmulator,
  place: ArrayLike<number>,
  room = roomFor(emulator),
): Surface {
  const basis = quadraticBasis(place, room.basis);
  const mean = emulatedMean(emulator, basis, room.mean);
  return { mean, leverage: squaredBy(emulator.information, basis, room.solved) };
}

/**
 * How well a place of the unit cube explains what was observed: the likelihood of statistics that are jointly normal
 * around quadratic surfaces, after integrating over what few runs leave unknown of surfaces and scatter, which turns the
 * normal into Student's t and keeps a calibration on few runs from being too sure of itself.
 *
 *     ln L = −k/2 ln q − (ν + k)/2 ln(1 + r′S⁻¹r / q),   r = s − f B′b,   q = (luck + h) misfit,   h = b′(P′P)⁻¹b
 *
 * A constant is left out. With luck 1 and misfit 1, q is 1 + h.
 *
 * @param observed - statistics s as they were observed
 * @param surface - at the place: B′b and h
 * @param factors - f, what the mean of each statistic is multiplied by; 1 for all unless given
 * @param left - room for r
 * @source Wood (2010), Statistical inference for noisy nonlinear ecological dynamic systems, Nature 466, 1102–1104;
 *   Price, Drovandi, Lee & Nott (2018), Bayesian synthetic likelihood, J. Comput. Graph. Stat. 27(1), 1–11; the t form is
 *   the predictive distribution of a multivariate regression, Zellner (1971), An Introduction to Bayesian Inference in
 *   Econometrics, chapter 8
 */
export function logLikelihood(
  emulator: QuadraticEmulator,
  observed: ArrayLike<number>,
  surface: Surface,
  model: ObservationModel,
  factors?: ArrayLike<number>,
  left: Float64Array = new Float64Array(emulator.count),
): number {
  const { count, freedom } = emulator;
  const squares = squaresOf(emulator, observed, surface, left, factors);
  const spread = spreadAt(surface, model);
  return -0.5 * count * log(spread) - 0.5 * (freedom + count) * log1p(squares / spread);
}

/**
 * How far what was observed lies from what runs at a place give, in units of luck: about as many as there are statistics
 * where nothing but luck differs.
 *
 *     χ² = ν r′S⁻¹r / q
 */
export function chiSquare(
  emulator: QuadraticEmulator,
  observed: ArrayLike<number>,
  surface: Surface,
  model: ObservationModel,
  factors?: ArrayLike<number>,
  left: Float64Array = new Float64Array(emulator.count),
): number {
  const squares = squaresOf(emulator, observed, surface, left, factors);
  return (emulator.freedom * squares) / spreadAt(surface, model);
}

/** q at a place. */
const spreadAt = ({ leverage }: Surface, { luck, misfit }: ObservationModel) => (luck + leverage) * misfit;

/** r′S⁻¹r at a place. */
function squaresOf(
  { count, scatter }: QuadraticEmulator,
  observed: ArrayLike<number>,
  { mean }: Surface,
  left: Float64Array,
  factors?: ArrayLike<number>,
): number {
  for (let at = 0; at < count; ++at)
    left[at] = observed[at] - (factors === undefined ? mean[at] : factors[at] * mean[at]);
  return squaredBy(scatter, left, left);
}
