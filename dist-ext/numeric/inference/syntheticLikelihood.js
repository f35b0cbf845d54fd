import { log, log1p } from "../functions/deterministicMath.js";
import { squaredBy } from "./lowerTriangle.js";
import { quadraticBasis } from "./quadraticBasis.js";
import { emulatedMean } from "./quadraticEmulator.js";
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
 * @param factors - f, what the mean of each statistic is multiplied by; 1 for all unless given
 * @source Wood (2010), Statistical inference for noisy nonlinear ecological dynamic systems, Nature 466, 1102–1104;
 *   Price, Drovandi, Lee & Nott (2018), Bayesian synthetic likelihood, J. Comput. Graph. Stat. 27(1), 1–11; the t form is
 *   the predictive distribution of a multivariate regression, Zellner (1971), An Introduction to Bayesian Inference in
 *   Econometrics, chapter 8
 */
export function logLikelihood(emulator, observed, place, model, factors) {
    const { count, freedom } = emulator;
    const { squares, spread } = misfitAt(emulator, observed, place, model, factors);
    return -0.5 * count * log(spread) - 0.5 * (freedom + count) * log1p(squares / spread);
}
/**
 * How far what was observed lies from what runs at a place give, in units of luck: about as many as there are statistics
 * where nothing but luck differs.
 *
 *     χ² = ν r′S⁻¹r / q
 */
export function chiSquare(emulator, observed, place, model, factors) {
    const { squares, spread } = misfitAt(emulator, observed, place, model, factors);
    return (emulator.freedom * squares) / spread;
}
/** r′S⁻¹r and q at a place. */
function misfitAt(emulator, observed, place, { luck, misfit }, factors) {
    const { count, scatter, information } = emulator;
    const basis = quadraticBasis(place);
    const left = emulatedMean(emulator, basis);
    for (let at = 0; at < count; ++at)
        left[at] = observed[at] - (factors?.[at] ?? 1) * left[at];
    const squares = squaredBy(scatter, left, new Float64Array(count));
    const leverage = squaredBy(information, basis, new Float64Array(basis.length));
    return { squares, spread: (luck + leverage) * misfit };
}
