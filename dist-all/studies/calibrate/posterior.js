import { normalCumulative, normalOf } from "../../numeric/functions/distributions.js";
import { exp } from "../../numeric/functions/deterministicMath.js";
import { adaptiveMetropolis } from "../../numeric/inference/adaptiveMetropolis.js";
import { effectiveSampleSize } from "../../numeric/inference/effectiveSampleSize.js";
import { chiSquare, logLikelihood, } from "../../numeric/inference/syntheticLikelihood.js";
import { factorsOf } from "./targets/statistics.js";
/** Spread of the logarithm of a size that is not known. */
const SIZE_SPREAD = { market: 0.5, reviews: 0.8 };
/** Steps of the walk that count, before that, and of those that count, one in so many is kept. */
const STEPS = { counted: 6000, warmUp: 2000, thinning: 10 };
/**
 * Draws places from what is believed after the data. Where even the best place fits worse than luck allows, the scatter
 * is inflated by as much and the walk is walked again: a model that is wrong somewhere must not be sure of itself.
 *
 *     inflation = max(1, χ²min / (statistics − unknowns − sizes))
 */
export function inferPosterior(evidence, key, seeds) {
    const first = walk(evidence, 1, key, seeds);
    const { emulator, isSizeFree, observed } = evidence;
    const spare = observed.length - emulator.unknowns - (isSizeFree ? sizesIn(evidence) : 0);
    const misfit = spare > 0 ? first.square / spare : Number.NaN;
    const inflation = misfit > 1 ? misfit : 1;
    const { chain } = inflation > 1 ? walk(evidence, inflation, key, seeds) : first;
    const whole = Array.from({ length: emulator.unknowns }, (_, at) => effectiveSampleSize(chain.draws.map((draw) => draw[at])));
    const kept = chain.draws.filter((_, at) => at % STEPS.thinning === STEPS.thinning - 1);
    return {
        places: kept.map((draw) => placeOf(draw, emulator.unknowns)),
        market: kept.map((draw) => sizesOf(draw, evidence).market),
        reviews: kept.map((draw) => sizesOf(draw, evidence).reviews),
        effective: Math.min(...whole),
        acceptance: chain.acceptance,
        misfit,
        inflation,
    };
}
function walk(evidence, misfit, key, seeds) {
    const { emulator, plan, observed, luck, isSizeFree } = evidence;
    const model = { luck, misfit };
    const factors = (draw) => {
        if (!isSizeFree)
            return undefined;
        const { market, reviews } = sizesOf(draw, evidence);
        return factorsOf(plan, market, reviews);
    };
    const logDensity = (draw) => {
        const prior = draw.reduce((sum, z) => sum - 0.5 * z * z, 0);
        const place = placeOf(draw, emulator.unknowns);
        return prior + logLikelihood(emulator, observed, place, model, factors(draw));
    };
    const starts = seeds.map((place) => normalPlace(place, emulator.unknowns + (isSizeFree ? 2 : 0)));
    const densities = starts.map(logDensity);
    const start = Array.from(starts[densities.indexOf(Math.max(...densities))]);
    const chain = adaptiveMetropolis(logDensity, { start, steps: STEPS.counted, warmUp: STEPS.warmUp }, key);
    const square = Math.min(...chain.draws
        .filter((_, at) => at % STEPS.thinning === 0)
        .concat(chain.best)
        .map((draw) => chiSquare(emulator, observed, placeOf(draw, emulator.unknowns), model, factors(draw))));
    return { chain, square };
}
/** How many sizes the statistics tell of. */
function sizesIn({ plan }) {
    return new Set(plan.map(({ factor }) => factor).filter((factor) => factor !== "none")).size;
}
function placeOf(draw, unknowns) {
    return draw.slice(0, unknowns).map(normalCumulative);
}
function normalPlace(place, length) {
    return Float64Array.from({ length }, (_, at) => (at < place.length ? normalOf(place[at]) : 0));
}
function sizesOf(draw, { emulator: { unknowns }, isSizeFree }) {
    if (!isSizeFree)
        return { market: 1, reviews: 1 };
    return sizesAt(draw[unknowns], draw[unknowns + 1]);
}
/** Sizes of market and reviews, relative to those simulated, by two standard normal numbers. */
export function sizesAt(market, reviews) {
    return { market: exp(SIZE_SPREAD.market * market), reviews: exp(SIZE_SPREAD.reviews * reviews) };
}
