import { normalCumulative, normalOf } from "../../numeric/functions/distributions.ts";
import { adaptiveMetropolis } from "../../numeric/inference/adaptiveMetropolis.ts";
import { effectiveSampleSize } from "../../numeric/inference/effectiveSampleSize.ts";
import type { QuadraticEmulator } from "../../numeric/inference/quadraticEmulator.ts";
import {
  chiSquare,
  logLikelihood,
  type ObservationModel,
  type Room,
  roomFor,
  type Surface,
  surfaceAt,
} from "../../numeric/inference/syntheticLikelihood.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
import { type LiftEvidence, liftLogLikelihood } from "./lifts/liftEvidence.ts";
import { SizeWalk } from "./sizeWalk.ts";
import { AS_SIMULATED, type Sizes } from "./targets/sizes.ts";
import type { Statistic } from "./targets/statistics.ts";

/** What is observed, and how. */
export interface Evidence {
  readonly emulator: QuadraticEmulator;
  /** statistics that the emulator has, in its order */
  readonly plan: readonly Statistic[];
  readonly observed: readonly number[];
  /** variance of the luck of what was observed over that of a run */
  readonly luck: number;
  /** whether the sizes of the market, of the reviews and of visits are unknown, too */
  readonly isSizeFree: boolean;
  /** channels whose visits were counted, each with a size of its own */
  readonly channels: readonly string[];
  /** what experiments have shown; none unless given */
  readonly lifts?: readonly LiftEvidence[];
}

/** What is believed of the unknowns after the data. */
export interface Posterior {
  /** places in the unit cube, by what was believed before; shape [draws][unknowns] */
  readonly places: readonly Float64Array[];
  /** how many times larger reality is than what is simulated, in each draw */
  readonly sizes: readonly Sizes[];
  /** independent draws that they are worth, at least, over all unknowns */
  readonly effective: number;
  readonly acceptance: number;
  /** distance of the best place from what was observed, in units of luck; NaN where it cannot be judged */
  readonly misfit: number;
  /** times that the scatter was inflated for it, at least 1 */
  readonly inflation: number;
}

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
  const stand = new Stand(evidence);
  return {
    places: kept.map((draw) => draw.slice(0, emulator.unknowns).map(normalCumulative)),
    sizes: kept.map((draw) => stand.sizesAt(draw)),
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
  const { emulator, observed, luck, lifts = [] } = evidence;
  const model: ObservationModel = { luck, misfit };
  const stand = new Stand(evidence);
  const logDensity = (draw: Float64Array) => {
    const surface = stand.at(draw);
    let prior = 0;
    for (let at = 0; at < emulator.unknowns; ++at) prior -= 0.5 * draw[at] * draw[at];
    for (let at = 0; at < stand.normals.length; ++at) prior -= 0.5 * stand.normals[at] * stand.normals[at];
    const ofSeries = logLikelihood(emulator, observed, surface, model, stand.factors, stand.room.left);
    return prior + ofSeries + liftLogLikelihood(lifts, stand.place);
  };
  const length = emulator.unknowns + (evidence.isSizeFree ? 2 + evidence.channels.length : 0);
  const starts = seeds.map((place) => normalPlace(place, length));
  const densities = starts.map(logDensity);
  const start = Array.from(starts[densities.indexOf(Math.max(...densities))]);
  const chain = adaptiveMetropolis(logDensity, { start, steps: counted, warmUp }, key);
  const square = Math.min(
    ...chain.draws
      .filter((_, at) => at % thinning === 0)
      .concat(chain.best)
      .map((draw) => chiSquare(emulator, observed, stand.at(draw), model, stand.factors, stand.room.left)),
  );
  return { chain, square };
}

const NONE = new Float64Array(0);

/** Where a walk stands: the place of the unknowns, what runs give there, and the sizes. All of it holds until the next place. */
class Stand {
  readonly place: Float64Array;
  readonly room: Room;
  /** standard normal numbers of the sizes; none where they are known */
  normals: Float64Array = NONE;
  /** what the mean of each statistic is multiplied by */
  factors: Float64Array | undefined = undefined;
  private readonly sizeWalk: SizeWalk | undefined;

  constructor(private readonly evidence: Evidence) {
    this.place = new Float64Array(evidence.emulator.unknowns);
    this.room = roomFor(evidence.emulator);
    this.sizeWalk = evidence.isSizeFree ? new SizeWalk(evidence) : undefined;
  }

  at(draw: Float64Array): Surface {
    const { place, room, sizeWalk } = this;
    for (let at = 0; at < place.length; ++at) place[at] = normalCumulative(draw[at]);
    const surface = surfaceAt(this.evidence.emulator, place, room);
    if (sizeWalk !== undefined) {
      this.normals = sizeWalk.normalsAt(surface.mean, draw);
      this.factors = sizeWalk.factorsAt(this.normals);
    }
    return surface;
  }

  sizesAt(draw: Float64Array): Sizes {
    this.at(draw);
    return this.sizeWalk?.sizesAt(this.normals) ?? AS_SIMULATED;
  }
}

/** How many sizes the statistics tell of. */
function sizesIn({ plan }: Evidence): number {
  return new Set(plan.map(({ factor }) => factor).filter((factor) => factor !== "none")).size;
}

function normalPlace(place: Float64Array, length: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => (at < place.length ? normalOf(place[at]) : 0));
}
