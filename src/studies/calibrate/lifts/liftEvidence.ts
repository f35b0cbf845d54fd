import { log } from "../../../numeric/functions/deterministicMath.ts";
import { squaredBy } from "../../../numeric/inference/lowerTriangle.ts";
import { quadraticBasis } from "../../../numeric/inference/quadraticBasis.ts";
import {
  emulatedMean,
  fitEmulator,
  leastRuns,
  type QuadraticEmulator,
} from "../../../numeric/inference/quadraticEmulator.ts";
import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.ts";
import type { Lift, LiftFound } from "./lift.ts";

/** An experiment, and how its effect depends on the unknowns. */
export interface LiftEvidence {
  readonly lift: Lift;
  /** surface of the effect */
  readonly emulator: QuadraticEmulator;
}

/**
 * Learns from pairs of runs with the same luck how an experiment's effect depends on the unknowns.
 *
 * @param without - what each run of the design shows over the experiment's days; NaN where it failed
 * @param during - the same with the experiment
 * @returns undefined where too few pairs are left
 */
export function learnLift(
  lift: Lift,
  places: readonly (readonly number[])[],
  without: readonly number[],
  during: readonly number[],
): LiftEvidence | undefined {
  const pairs = during.flatMap((value, run) => {
    const effect = value / without[run] - 1;
    return Number.isFinite(effect) ? [{ place: places[run], effect }] : [];
  });
  const varies = pairs.some(({ effect }) => effect !== pairs[0].effect);
  if (!varies || pairs.length < leastRuns(places[0].length, 1)) return undefined;
  const emulator = fitEmulator({
    places: pairs.map(({ place }) => place),
    statistics: pairs.map(({ effect }) => [effect]),
  });
  return { lift, emulator };
}

/**
 * How well a place of the unit cube explains what experiments have shown, each of which is a number with an error:
 *
 *     ln L = −½ Σ ((e − m(θ))² / v + ln v),   v = standard error² + s² h(θ)
 *
 * m is the surface of the effect, s² h how uncertain it is there. Luck of single pairs of runs is averaged out by the surface;
 * that of the real experiment is in its standard error.
 */
export function liftLogLikelihood(lifts: readonly LiftEvidence[], place: ArrayLike<number>): number {
  let sum = 0;
  for (const { lift, emulator } of lifts) {
    const { mean, variance } = effectAt(emulator, place);
    const spread = lift.error * lift.error + variance;
    sum -= 0.5 * (((lift.effect - mean) * (lift.effect - mean)) / spread + log(spread));
  }
  return sum;
}

/** The effect at a place, and the variance of not knowing the surface. */
function effectAt(emulator: QuadraticEmulator, place: ArrayLike<number>) {
  const basis = quadraticBasis(place);
  const leverage = squaredBy(emulator.information, basis, new Float64Array(basis.length));
  const [root] = emulator.scatter.cells;
  return {
    mean: emulatedMean(emulator, basis)[0],
    variance: (leverage * root * root) / emulator.freedom,
  };
}

/** What the scenarios that are left possible give of an experiment. @param level - of the interval, 0–1 */
export function liftFound(
  { lift, emulator }: LiftEvidence,
  places: readonly ArrayLike<number>[],
  level: number,
): LiftFound {
  const effects = places.map((place) => effectAt(emulator, place).mean).toSorted((a, b) => a - b);
  const [low, middle, high] = [(1 - level) / 2, 0.5, (1 + level) / 2].map((share) =>
    sortedQuantile(effects, share),
  );
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
  const variance = effects.reduce((sum, effect) => sum + (effect - mean) ** 2, 0) / effects.length;
  const distance = Math.abs(lift.effect - mean) / Math.sqrt(lift.error ** 2 + variance);
  return { lift, low, middle, high, distance };
}
