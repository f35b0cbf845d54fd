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
  private readonly sizeOf: Int32Array;
  // Written again at each place.
  private readonly normals: Float64Array;
  private readonly squares: Float64Array;
  private readonly factors: Float64Array;

  constructor(private readonly evidence: Telling) {
    const factors = factorsOfSizes(evidence.channels);
    this.count = factors.length;
    this.spreads = factors.map(spreadOf);
    this.sizeOf = Int32Array.from(evidence.plan, ({ factor }) => factors.indexOf(factor));
    this.normals = new Float64Array(this.count);
    this.squares = new Float64Array(this.count);
    this.factors = new Float64Array(this.sizeOf.length);
  }

  /**
   * The standard normal numbers of the sizes at a place of the walk, until the next one.
   *
   *     z = z* + 0.1 u,   e^(σ z* / 2) = Σ s m / Σ m²   over the statistics of each size
   *
   * @param mean - what runs give there, m
   * @param draw - where the walk stands: its unknowns, and behind them u
   */
  normalsAt(mean: Float64Array, draw: Float64Array): Float64Array {
    const { observed } = this.evidence;
    const { normals, squares } = this;
    const steps = draw.length - this.count;
    normals.fill(0);
    squares.fill(0);
    for (let at = 0; at < mean.length; ++at) {
      const size = this.sizeOf[at];
      if (size < 0) continue;
      normals[size] += observed[at] * mean[at];
      squares[size] += mean[at] * mean[at];
    }
    for (let size = 0; size < this.count; ++size) {
      const root = normals[size] / squares[size];
      const fitting = root > 0 ? (2 * log(root)) / this.spreads[size] : 0;
      normals[size] = Math.max(-FURTHEST, Math.min(FURTHEST, fitting)) + STRIDE * draw[steps + size];
    }
    return normals;
  }

  /** What the mean of each statistic is multiplied by, until the next place: roots of counts grow with √c. */
  factorsAt(normals: Float64Array): Float64Array {
    const { factors, sizeOf, squares: roots } = this;
    for (let size = 0; size < this.count; ++size) roots[size] = exp(0.5 * this.spreads[size] * normals[size]);
    for (let at = 0; at < factors.length; ++at) factors[at] = sizeOf[at] < 0 ? 1 : roots[sizeOf[at]];
    return factors;
  }

  /** The sizes themselves. */
  sizesAt(normals: Float64Array): Sizes {
    return sizesAt(normals, this.evidence.channels);
  }
}
