import { exp, log, pow } from "../../functions/deterministicMath.js";
import { normalOf } from "../../functions/distributions.js";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../../luck/random.js";
/** Markets as likely beforehand as those of products that were studied: so many are drawn. */
export const DRAWS = 40_000;
/**
 * What is known of a product before it is sold, as normal distributions of logarithms (of δ itself): p, q a year after
 * durables launched in the United States; how uniform influence is.
 */
const PRIORS = {
    p: { middle: 0.016, spread: 1 },
    q: { middle: 0.38, spread: 0.45 },
    delta: { middle: 0, spread: 0.4 },
};
/**
 * 40,000 markets as likely as those that were studied.
 *
 * - `bass`: F′ = (p + q F)(1 − F)
 * - `nui`: F′ = (p + q F^(1 + δ))(1 − F), influence that is not uniform: with δ > 0 a market begins slowly and ends fast
 * - `gompertz`: F = e^(−b e^(−k t)) from its value at 0 on, with the time and height of Bass's peak for the same p and q:
 *   k = e (p + q)² / (4 q), b = e^(k t*), t* = ln(q / p) / (p + q)
 *
 * @param form - which curve
 * @param years - length of a step in years: p and q are chances a year
 * @source ln p ~ N(ln .016, 1): Van den Bulte (2002), Want to know how diffusion speed varies across countries and products?,
 *   Visions 26(4); ln q ~ N(ln .38, .45): Sultan, Farley & Lehmann (1990), A meta-analysis of applications of diffusion
 *   models, J. Marketing Research 27(1), 70–77; NUI: Easingwood, Mahajan & Muller (1983), A nonuniform influence innovation
 *   diffusion model, Marketing Science 2(3), 273–295; Gompertz: Meade & Islam (2006), Modelling and forecasting the diffusion
 *   of innovation, Int. J. Forecasting 22(3), 519–545
 */
export function drawCurves(form, years, key) {
    const p = normals(key, 1).map((score) => years * PRIORS.p.middle * exp(PRIORS.p.spread * score));
    const q = normals(key, 2).map((score) => years * PRIORS.q.middle * exp(PRIORS.q.spread * score));
    const delta = normals(key, 3).map((score) => PRIORS.delta.middle + PRIORS.delta.spread * score);
    const next = { bass: bassSteps, nui: nuiSteps, gompertz: gompertzSteps }[form](p, q, delta);
    const rates = [];
    const shares = new Float64Array(DRAWS);
    return {
        sizes: Float32Array.from(normals(key, 4)),
        rates(step) {
            while (rates.length <= step) {
                const rate = new Float32Array(DRAWS);
                for (let draw = 0; draw < DRAWS; ++draw) {
                    const share = next(draw, shares[draw], rates.length + 1);
                    rate[draw] = Math.sqrt(Math.max(0, share - shares[draw]));
                    shares[draw] = share;
                }
                rates.push(rate);
            }
            return rates[step];
        },
    };
}
/** Exact: (1 − F) / (p + q F) falls by the factor e^(−(p + q)) each step. */
function bassSteps(p, q) {
    const factors = p.map((value, draw) => exp(-value - q[draw]));
    return (draw, share) => {
        const odds = (factors[draw] * (1 - share)) / (p[draw] + q[draw] * share);
        return (1 - odds * p[draw]) / (1 + odds * q[draw]);
    };
}
function nuiSteps(p, q, delta) {
    return (draw, share) => nuiStep(p[draw], q[draw], delta[draw], share);
}
/**
 * The share of a market a step later where influence is not uniform: F′ = (p + q F^(1 + δ))(1 − F), by Runge and Kutta's
 * method of the fourth order, once a step.
 *
 * @param p - innovation, chance a step
 * @param q - imitation, chance a step
 * @param delta - δ, 0 for Bass's curve
 * @param share - F before the step, 0 to 1
 */
export function nuiStep(p, q, delta, share) {
    const speed = (at) => at >= 1 ? 0 : (p + (at > 0 ? q * pow(at, 1 + delta) : 0)) * (1 - Math.max(0, at));
    const a = speed(share);
    const b = speed(share + a / 2);
    const c = speed(share + b / 2);
    const d = speed(share + c);
    return Math.min(1, share + (a + 2 * b + 2 * c + d) / 6);
}
function gompertzSteps(p, q) {
    const fall = p.map((value, draw) => (exp(1) * (value + q[draw]) * (value + q[draw])) / (4 * q[draw]));
    const first = p.map((value, draw) => {
        const peak = Math.max(0, log(q[draw] / value) / (value + q[draw]));
        return exp(Math.min(fall[draw] * peak, 30));
    });
    return (draw, _, time) => {
        const atLaunch = exp(-first[draw]);
        return (exp(-first[draw] * exp(-fall[draw] * time)) - atLaunch) / (1 - atLaunch);
    };
}
/** A normal score for each draw; the same for the same key and place. */
function normals(key, place) {
    const high = childKeyHigh(key.high, key.low, place);
    const low = childKeyLow(key.high, key.low, place);
    return Float64Array.from({ length: DRAWS }, (_, draw) => normalOf(toUniform(randomBits(high, low, draw))));
}
