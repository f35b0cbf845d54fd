import { Matrix } from "ml-matrix";
import { log } from "../functions/deterministicMath.ts";
import { normalOf } from "../functions/distributions.ts";
import { childKeyHigh, childKeyLow, type RandomKey, randomBits, toUniform } from "../luck/random.ts";
import { lowerTriangleOf } from "./lowerTriangle.ts";

/** Where a walk over places of likelihood begins and how long it goes on. */
export interface Walk {
  readonly start: readonly number[];
  /** steps that count */
  readonly steps: number;
  /** steps before them, in which the walk finds its place and its stride */
  readonly warmUp: number;
  /** standard deviation of the first steps; 0.3 unless given */
  readonly stride?: number;
}

/** Draws from a distribution, one after the other; neighbours are alike. */
export interface Chain {
  /** shape [steps][unknowns] */
  readonly draws: readonly Float64Array[];
  /** the likeliest place met, warm-up included */
  readonly best: Float64Array;
  /** share of steps that were taken */
  readonly acceptance: number;
}

/** Steps between two looks at how the walk has spread so far. */
const LOOK_EVERY = 50;

/** Keeps the stride from vanishing in a direction in which the walk has not moved yet. */
const LEAST_VARIANCE = 1e-6;

/**
 * Draws from a distribution that is known up to a constant, by a walk whose steps take the shape of where it has been.
 *
 *     step ~ N(0, 2.38²/d · (C + ε I)),   taken with chance min(1, e^(change of ln density))
 *
 * Step number n draws from addresses of its own, so that equal keys walk equal ways.
 *
 * @param logDensity - logarithm of the density at a place, up to a constant; −Infinity where it is 0
 * @source Haario, Saksman & Tamminen (2001), An adaptive Metropolis algorithm, Bernoulli 7(2), 223–242; the factor 2.38²/d
 *   is Gelman, Roberts & Gilks (1996), Bayesian Statistics 5, 599–607
 */
export function adaptiveMetropolis(
  logDensity: (place: Float64Array) => number,
  { start, steps, warmUp, stride = 0.3 }: Walk,
  key: RandomKey,
): Chain {
  const size = start.length;
  const moments = new RunningMoments(size);
  const scale = 2.38 / Math.sqrt(size);
  let shape = scaledUnit(size, stride);
  let place = Float64Array.from(start);
  let density = logDensity(place);
  let [best, bestDensity, taken] = [place, density, 0];
  const draws: Float64Array[] = [];
  const luck = new Float64Array(size);
  for (let step = 0; step < warmUp + steps; ++step) {
    const [high, low] = [childKeyHigh(key.high, key.low, step), childKeyLow(key.high, key.low, step)];
    const proposal = stepFrom(place, shape, luck, high, low);
    const there = logDensity(proposal);
    if (log(toUniform(randomBits(high, low, size))) < there - density) {
      [place, density] = [proposal, there];
      if (step >= warmUp) ++taken;
      if (density > bestDensity) [best, bestDensity] = [place, density];
    }
    if (step >= warmUp) draws.push(place);
    moments.add(place);
    if (step % LOOK_EVERY === LOOK_EVERY - 1 && step >= 4 * LOOK_EVERY)
      shape = moments.triangle(scale) ?? shape;
  }
  return { draws, best, acceptance: taken / steps };
}

/** Where a step leads. @param luck - room for its luck */
function stepFrom(place: Float64Array, shape: Float64Array, luck: Float64Array, high: number, low: number) {
  const size = place.length;
  // Plain loops: functions that are called for each number take longer than the arithmetic.
  const there = new Float64Array(size);
  for (let row = 0; row < size; ++row) {
    luck[row] = normalOf(toUniform(randomBits(high, low, row)));
    let to = place[row];
    for (let column = 0; column <= row; ++column) to += shape[row * size + column] * luck[column];
    there[row] = to;
  }
  return there;
}

function scaledUnit(size: number, stride: number): Float64Array {
  const unit = new Float64Array(size * size);
  for (let at = 0; at < size; ++at) unit[at * size + at] = stride;
  return unit;
}

/** Mean and covariance of all places so far; the first ones count less and less. */
class RunningMoments {
  private count = 0;
  private readonly mean: Float64Array;
  private readonly products: Float64Array;
  private readonly before: Float64Array;

  constructor(private readonly size: number) {
    this.mean = new Float64Array(size);
    this.products = new Float64Array(size * size);
    this.before = new Float64Array(size);
  }

  add(place: Float64Array): void {
    const { size, mean, products, before } = this;
    ++this.count;
    for (let at = 0; at < size; ++at) {
      before[at] = place[at] - mean[at];
      mean[at] += before[at] / this.count;
    }
    for (let row = 0; row < size; ++row) {
      for (let column = 0; column < size; ++column)
        products[row * size + column] += before[row] * (place[column] - mean[column]);
    }
  }

  /** Triangle of the covariance times a scale; undefined where rounding leaves none. */
  triangle(scale: number): Float64Array | undefined {
    const { size, products, count } = this;
    const covariance = Matrix.zeros(size, size);
    for (let row = 0; row < size; ++row) {
      for (let column = 0; column < size; ++column) {
        const both = products[row * size + column] + products[column * size + row];
        covariance.set(row, column, both / 2 / count + (row === column ? LEAST_VARIANCE : 0));
      }
    }
    return lowerTriangleOf(covariance)?.cells.map((cell) => cell * scale);
  }
}
