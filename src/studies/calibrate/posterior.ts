import { normalCumulative, normalOf } from "../../numeric/functions/distributions.ts";
import { exp } from "../../numeric/functions/deterministicMath.ts";
import { adaptiveMetropolis } from "../../numeric/inference/adaptiveMetropolis.ts";
import { effectiveSampleSize } from "../../numeric/inference/effectiveSampleSize.ts";
import type { QuadraticEmulator } from "../../numeric/inference/quadraticEmulator.ts";
import {
  chiSquare,
  logLikelihood,
  type ObservationModel,
} from "../../numeric/inference/syntheticLikelihood.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
import { type LiftEvidence, liftLogLikelihood } from "./lifts/liftEvidence.ts";
import { factorsOf, type Statistic } from "./targets/statistics.ts";

/** What is observed, and how. */
export interface Evidence {
  readonly emulator: QuadraticEmulator;
  /** statistics that the emulator has, in its order */
  readonly plan: readonly Statistic[];
  readonly observed: readonly number[];
  /** variance of the luck of what was observed over that of a run */
  readonly luck: number;
  /** whether the sizes of the market and of the reviews are unknown, too */
  readonly isSizeFree: boolean;
  /** what experiments have shown; none unless given */
  readonly lifts?: readonly LiftEvidence[];
}

/** What is believed of the unknowns after the data. */
export interface Posterior {
  /** places in the unit cube, by what was believed before; shape [draws][unknowns] */
  readonly places: readonly Float64Array[];
  /** times that the market is as large as simulated, in each draw */
  readonly market: readonly number[];
  /** times that there are as many reviews as simulated, in each draw */
  readonly reviews: readonly number[];
  /** independent draws that they are worth, at least, over all unknowns */
  readonly effective: number;
  readonly acceptance: number;
  /** distance of the best place from what was observed, in units of luck; NaN where it cannot be judged */
  readonly misfit: number;
  /** times that the scatter was inflated for it, at least 1 */
  readonly inflation: number;
}

/** Spread of the logarithm of a size that is not known. */
const SIZE_SPREAD = { market: 0.5, reviews: 0.8 } as const;

/** How far the walk through what is believed goes. */
export interface Steps {
  /** steps that count */
  readonly counted: number;
  /** steps before them */
  readonly warmUp: number;
  /** of those that count, one in so many is kept */
  readonly thinning: number;
}

const STEPS: Steps = { counted: 6000, warmUp: 2000, thinning: 10 };

/**
 * Draws places from what is believed after the data. Where even the best place fits worse than luck allows, the scatter
 * is inflated by as much and the walk is walked again: a model that is wrong somewhere must not be sure of itself.
 *
 *     inflation = max(1, χ²min / (statistics − unknowns − sizes))
 */
export function inferPosterior(
  evidence: Evidence,
  key: RandomKey,
  seeds: readonly Float64Array[],
  steps = STEPS,
): Posterior {
  const walked = (misfit: number) => walk(evidence, { misfit, key, seeds, steps });
  const first = walked(1);
  const { emulator, isSizeFree, observed } = evidence;
  const spare = observed.length - emulator.unknowns - (isSizeFree ? sizesIn(evidence) : 0);
  const misfit = spare > 0 ? first.square / spare : Number.NaN;
  const inflation = misfit > 1 ? misfit : 1;
  const { chain } = inflation > 1 ? walked(inflation) : first;
  const whole = Array.from({ length: emulator.unknowns }, (_, at) =>
    effectiveSampleSize(chain.draws.map((draw) => draw[at])),
  );
  const kept = chain.draws.filter((_, at) => at % steps.thinning === steps.thinning - 1);
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

interface Walked {
  readonly misfit: number;
  readonly key: RandomKey;
  readonly seeds: readonly Float64Array[];
  readonly steps: Steps;
}

function walk(evidence: Evidence, { misfit, key, seeds, steps: { counted, warmUp, thinning } }: Walked) {
  const { emulator, plan, observed, luck, isSizeFree, lifts = [] } = evidence;
  const model: ObservationModel = { luck, misfit };
  const factors = (draw: Float64Array) => {
    if (!isSizeFree) return undefined;
    const { market, reviews } = sizesOf(draw, evidence);
    return factorsOf(plan, market, reviews);
  };
  const logDensity = (draw: Float64Array) => {
    let prior = 0;
    for (let at = 0; at < draw.length; ++at) prior -= 0.5 * draw[at] * draw[at];
    const place = placeOf(draw, emulator.unknowns);
    const ofSeries = logLikelihood(emulator, observed, place, model, factors(draw));
    return prior + ofSeries + liftLogLikelihood(lifts, place);
  };
  const starts = seeds.map((place) => normalPlace(place, emulator.unknowns + (isSizeFree ? 2 : 0)));
  const densities = starts.map(logDensity);
  const start = Array.from(starts[densities.indexOf(Math.max(...densities))]);
  const chain = adaptiveMetropolis(logDensity, { start, steps: counted, warmUp }, key);
  const square = Math.min(
    ...chain.draws
      .filter((_, at) => at % thinning === 0)
      .concat(chain.best)
      .map((draw) => chiSquare(emulator, observed, placeOf(draw, emulator.unknowns), model, factors(draw))),
  );
  return { chain, square };
}

/** How many sizes the statistics tell of. */
function sizesIn({ plan }: Evidence): number {
  return new Set(plan.map(({ factor }) => factor).filter((factor) => factor !== "none")).size;
}

function placeOf(draw: Float64Array, unknowns: number): Float64Array {
  const place = new Float64Array(unknowns);
  for (let at = 0; at < unknowns; ++at) place[at] = normalCumulative(draw[at]);
  return place;
}

function normalPlace(place: Float64Array, length: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => (at < place.length ? normalOf(place[at]) : 0));
}

function sizesOf(draw: Float64Array, { emulator: { unknowns }, isSizeFree }: Evidence) {
  if (!isSizeFree) return { market: 1, reviews: 1 };
  return sizesAt(draw[unknowns], draw[unknowns + 1]);
}

/** Sizes of market and reviews, relative to those simulated, by two standard normal numbers. */
export function sizesAt(
  market: number,
  reviews: number,
): { readonly market: number; readonly reviews: number } {
  return { market: exp(SIZE_SPREAD.market * market), reviews: exp(SIZE_SPREAD.reviews * reviews) };
}
