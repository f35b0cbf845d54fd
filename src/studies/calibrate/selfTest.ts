import { evennessChance, rankOf } from "../../numeric/inference/simulationRanks.ts";
import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import type { CalibrationQuestion } from "./calibrationPlan.ts";
import { type DesignOutcome, seedsOf, withTruth } from "./evidence.ts";
import { inferPosterior } from "./posterior.ts";
import { priorDeviation, priorQuantile } from "./unknown.ts";

/** What a calibration made of a market whose truth is known. */
export interface Recovery {
  /** number of the run that stood in for the data */
  readonly run: number;
  readonly truth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** part of the draws below the truth */
  readonly rank: number;
}

/** How well one unknown is found again. */
export interface SelfTest {
  readonly path: string;
  readonly recoveries: readonly Recovery[];
  /** part of the truths that lie in their intervals */
  readonly coverage: number;
  /** root mean square of the mean's error over the deviation believed beforehand; 1 = nothing learnt, 0 = all */
  readonly error: number;
  /** mean width of the intervals over the width of the interval believed beforehand */
  readonly width: number;
  /** chance that even ranks look as uneven as these */
  readonly evenness: number;
}

/** Walks of half the length: for ranks and ends of intervals some hundred independent draws are enough. */
const STEPS = { counted: 3000, warmUp: 1000, thinning: 10 } as const;

/** Bins of ranks, fewer where truths are few. */
export const binsOf = (truths: number) => Math.max(2, Math.min(10, Math.floor(truths / 10)));

/**
 * Tests a calibration on the user's own scenario: runs of the design stand in for the data one after the other, and what
 * is learnt from all other runs is held against the settings with which they were made. They are draws from what was
 * believed beforehand, so that ranks of the truth have to be even. It costs no further run.
 *
 * @param level - of the intervals, 0–1
 * @source Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian inference algorithms with
 *   simulation-based calibration, arXiv:1804.06788
 */
export function selfTest(question: CalibrationQuestion, outcome: DesignOutcome, level: number): SelfTest[] {
  const { unknowns, selfTests, seed } = question;
  const runs = outcome.usable.runs.length;
  const count = Math.min(selfTests, runs);
  const key = keyFromSeed(`self-test of ${seed}`);
  const seeds = seedsOf(outcome);
  const recoveries = Array.from({ length: count }, (_, test) => {
    // Spread over the whole sequence: its neighbours are as even together as they can be.
    const truth = Math.floor(((test + 0.5) * runs) / count);
    const own = replicationKey(key, test);
    const evidence = withTruth(outcome, truth, replicationKey(own, 1));
    const { places } = inferPosterior(evidence, own, seeds, STEPS);
    return unknowns.map((unknown, at) => {
      const draws = places.map((place) => priorQuantile(unknown, place[at])).toSorted((a, b) => a - b);
      const value = priorQuantile(unknown, outcome.usable.places[truth][at]);
      return {
        run: outcome.usable.runs[truth],
        truth: value,
        mean: draws.reduce((sum, draw) => sum + draw, 0) / draws.length,
        low: sortedQuantile(draws, (1 - level) / 2),
        high: sortedQuantile(draws, (1 + level) / 2),
        rank: rankOf(draws, value),
      };
    });
  });
  return unknowns.map((unknown, at) => {
    const own = recoveries.map((one) => one[at]);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const wide = priorQuantile(unknown, (1 + level) / 2) - priorQuantile(unknown, (1 - level) / 2);
    return {
      path: unknown.path,
      recoveries: own,
      coverage: mean(own.map(({ truth, low, high }) => (low <= truth && truth <= high ? 1 : 0))),
      error:
        Math.sqrt(mean(own.map(({ truth, mean: middle }) => (middle - truth) ** 2))) /
        priorDeviation(unknown),
      width: mean(own.map(({ low, high }) => (high - low) / wide)),
      evenness: evennessChance(
        own.map(({ rank }) => rank),
        binsOf(own.length),
      ),
    };
  });
}
