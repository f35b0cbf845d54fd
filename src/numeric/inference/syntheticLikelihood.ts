import { log, log1p } from "../functions/deterministicMath.ts";
import { squaredBy } from "./lowerTriangle.ts";
import { quadraticBasis } from "./quadraticBasis.ts";
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

/** Looks the surfaces up at a place. */
export function surfaceAt(emulator: QuadraticEmulator, place: ArrayLike<number>): Surface {
  const basis = quadraticBasis(place);
  const mean = emulatedMean(emulator, basis);
  return { mean, leverage: squaredBy(emulator.information, basis, new Float64Array(basis.length)) };
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
): number {
  const { count, freedom } = emulator;
  const { squares, spread } = misfitAt(emulator, observed, surface, model, factors);
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
): number {
  const { squares, spread } = misfitAt(emulator, observed, surface, model, factors);
  return (emulator.freedom * squares) / spread;
}

/** r′S⁻¹r and q at a place. */
function misfitAt(
  emulator: QuadraticEmulator,
  observed: ArrayLike<number>,
  { mean, leverage }: Surface,
  { luck, misfit }: ObservationModel,
  factors?: ArrayLike<number>,
): { readonly squares: number; readonly spread: number } {
  const { count, scatter } = emulator;
  const left = new Float64Array(count);
  for (let at = 0; at < count; ++at)
    left[at] = observed[at] - (factors === undefined ? mean[at] : factors[at] * mean[at]);
  const squares = squaredBy(scatter, left, left);
  return { squares, spread: (luck + leverage) * misfit };
}
