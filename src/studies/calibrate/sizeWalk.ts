import { exp, log } from "../../numeric/functions/deterministicMath.ts";
import type { Statistic } from "./targets/statistics.ts";
import { factorsOfSizes, type Sizes, sizesAt, spreadOf } from "./targets/sizes.ts";

/** What tells sizes. */
interface Telling {
  readonly plan: readonly Statistic[];
  readonly observed: readonly number[];
  /** channels whose visits were counted */
  readonly channels: readonly string[];
}

/** A step of the walk in sizes, in standard deviations believed beforehand: data tell sizes to a few hundredths. */
const STRIDE = 0.1;

/** Beyond so many standard deviations no size is looked for where nothing was observed. */
const FURTHEST = 6;

/**
 * Sizes that are not known, as a walk sees them: measured from those that fit best wherever the walk stands, so that it may
 * move the settings without losing the sizes. At each place that is a shift by a number, which leaves densities as they are.
 */
export class SizeWalk {
  /** how many numbers the walk has for sizes */
  readonly count: number;
  private readonly spreads: readonly number[];
  /** number of the size of each statistic; −1 for none */
  private readonly sizeOf: readonly number[];

  constructor(private readonly evidence: Telling) {
    const factors = factorsOfSizes(evidence.channels);
    this.count = factors.length;
    this.spreads = factors.map(spreadOf);
    this.sizeOf = evidence.plan.map(({ factor }) => factors.indexOf(factor));
  }

  /**
   * The standard normal numbers of the sizes at a place of the walk.
   *
   *     z = z* + 0.1 u,   e^(σ z* / 2) = Σ s m / Σ m²   over the statistics of each size
   *
   * @param mean - what runs give there, m
   * @param steps - u
   */
  normalsAt(mean: Float64Array, steps: Float64Array): Float64Array {
    const { observed } = this.evidence;
    const normals = new Float64Array(this.count);
    const squares = new Float64Array(this.count);
    for (let at = 0; at < mean.length; ++at) {
      const size = this.sizeOf[at];
      if (size < 0) continue;
      normals[size] += observed[at] * mean[at];
      squares[size] += mean[at] * mean[at];
    }
    for (let size = 0; size < this.count; ++size) {
      const root = normals[size] / squares[size];
      const fitting = root > 0 ? (2 * log(root)) / this.spreads[size] : 0;
      normals[size] = Math.max(-FURTHEST, Math.min(FURTHEST, fitting)) + STRIDE * steps[size];
    }
    return normals;
  }

  /** What the mean of each statistic is multiplied by: roots of counts grow with √c. */
  factorsAt(normals: Float64Array): Float64Array {
    const roots = normals.map((normal, size) => exp(0.5 * this.spreads[size] * normal));
    return Float64Array.from(this.sizeOf, (size) => (size < 0 ? 1 : roots[size]));
  }

  /** The sizes themselves. */
  sizesAt(normals: Float64Array): Sizes {
    return sizesAt(normals, this.evidence.channels);
  }
}
