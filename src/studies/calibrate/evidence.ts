import { fitEmulator, leastRuns, withoutRun } from "../../numeric/inference/quadraticEmulator.ts";
import { surfaceAt } from "../../numeric/inference/syntheticLikelihood.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { scaleOf } from "../../scenario/compile/simulatedSize.ts";
import type { CalibrationPlan } from "./calibrationPlan.ts";
import type { Evidence } from "./posterior.ts";
import { AS_SIMULATED, channelsIn, sizesAt } from "./targets/sizes.ts";
import { factorsOf, statisticsOf, type Usable, usableStatistics } from "./targets/statistics.ts";
import { normalOf } from "../../numeric/functions/distributions.ts";
import { randomBits, type RandomKey, toUniform } from "../../numeric/luck/random.ts";

/** What the runs of a design showed, ready to be held against what was observed. */
export interface DesignOutcome {
  readonly usable: Usable;
  readonly evidence: Evidence;
}

/** Extra variance of few consumers who stand for many, from few statistics to many: what the surfaces miss. */
const SURFACE_ERROR = { few: 0.03, many: 0.08, fewest: 9, most: 21 } as const;

/**
 * Variance of the luck of what was observed over that of a run. Where each consumer stands for many people, the real
 * market has less luck than a run, but the surfaces' own error remains.
 *
 *     1 at the scale 1;   1/scale + error otherwise, error from .03 (9 statistics) to .08 (21)
 */
function luckOf(scenario: Scenario, statistics: number): number {
  const scale = scaleOf(scenario);
  if (scale <= 1) return 1;
  const { few, many, fewest, most } = SURFACE_ERROR;
  const part = Math.min(1, Math.max(0, (statistics - fewest) / (most - fewest)));
  return 1 / scale + few + part * (many - few);
}

/**
 * Learns from the runs how statistics depend on the unknowns.
 *
 * @param measured - what each run of the design showed, shape [runs][targets][spans]; undefined where a run failed
 * @returns undefined where too few runs or statistics are left to learn from
 */
export function learn(
  { question, statistics, places }: CalibrationPlan,
  measured: readonly (readonly (readonly number[])[] | undefined)[],
): DesignOutcome | undefined {
  const { targets, scenario, isSizeFree } = question;
  const done = measured.flatMap((values, run) => (values === undefined ? [] : [{ values, run }]));
  const rows = done.map(({ values }) => statisticsOf(targets, statistics, values));
  const observed = statisticsOf(
    targets,
    statistics,
    targets.map(({ values }) => values),
  );
  const found = usableStatistics(
    done.map(({ run }) => places[run]),
    rows,
    observed,
  );
  const usable = { ...found, runs: found.runs.map((at) => done[at].run) };
  const { kept } = usable;
  if (kept.length === 0 || usable.places.length < leastRuns(question.unknowns.length, kept.length))
    return undefined;
  return {
    usable,
    evidence: {
      emulator: fitEmulator(usable),
      plan: kept.map((at) => statistics[at]),
      observed: kept.map((at) => observed[at]),
      luck: luckOf(scenario, kept.length),
      isSizeFree,
      channels: channelsIn(kept.map((at) => statistics[at].factor)),
    },
  };
}

/**
 * The same evidence with a run of the design in the place of what was observed, and learnt from the others only. Where
 * sizes are not known, its market is as large, and its reviews as many, as luck has it by what is believed of sizes; roots of
 * counts scatter alike in a large market and a small one, so that only what runs give on average is multiplied.
 */
export function withTruth({ usable, evidence }: DesignOutcome, truth: number, key: RandomKey): Evidence {
  const emulator = withoutRun(evidence.emulator, usable.places[truth], usable.statistics[truth]);
  const { channels, isSizeFree, plan } = evidence;
  const normals = Array.from({ length: 2 + channels.length }, (_, at) =>
    normalOf(toUniform(randomBits(key.high, key.low, at))),
  );
  const factors = factorsOf(plan, isSizeFree ? sizesAt(normals, channels) : AS_SIMULATED);
  const { mean } = surfaceAt(emulator, usable.places[truth]);
  const observed = Array.from(usable.statistics[truth], (value, at) => value + (factors[at] - 1) * mean[at]);
  // What was measured in the real market says nothing of another one.
  return { ...evidence, emulator, observed, luck: 1, lifts: [] };
}

/** Places from which a walk may begin: some of the design's, far from each other. */
export function seedsOf({ usable }: DesignOutcome): Float64Array[] {
  return usable.places.slice(0, 256).map((place) => Float64Array.from(place));
}
