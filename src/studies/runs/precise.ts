import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.ts";
import { type Comparison, compare, type CompareOptions, type Contender } from "../compare/compare.ts";
import { levelOf, pairedValues } from "../compare/compareRows.ts";
import type { Executor } from "./executor.ts";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { metricValue } from "../../metrics/metrics.ts";
import { pairedDifference } from "./pairedDifference.ts";
import { type Replications, replicate, type RunOptions } from "./replicate.ts";
import { type Precision, type PrecisionTarget, runUntilPrecise } from "./runUntilPrecise.ts";

/** What was asked for instead of a number of runs. */
export interface PrecisionAsked {
  readonly targets: readonly PrecisionTarget[];
  /** runs after which it ends in any case */
  readonly most: number;
}

/** What was found, and with --precision how many runs it took. */
export type MaybePrecise<Found> = Found & { readonly precision?: Precision };

/** Runs that it would have taken without an interruption, or that were allowed; undefined without --precision. */
export function runsAsked(
  precision: Precision | undefined,
  asked: PrecisionAsked | undefined,
): number | undefined {
  return precision?.isReached ? precision.looks.at(-1)?.runs : asked?.most;
}

/** Runs a scenario until the means of some metrics are known well enough. */
export async function replicateUntilPrecise(
  scenario: Replications["scenario"],
  parameters: Replications["parameters"],
  { targets, most }: PrecisionAsked,
  options: Omit<RunOptions, "runs" | "first">,
  executor: Executor,
): Promise<Replications & { readonly precision: Precision }> {
  const { found, precision } = await runUntilPrecise<Replications>(
    targets,
    { most, signal: options.signal },
    async (first, runs, before) => {
      const added = await replicate(scenario, parameters, { ...options, first, runs }, executor);
      return before === undefined
        ? added
        : {
            ...added,
            runs: [...before.runs, ...added.runs],
            failures: [...(before.failures ?? []), ...(added.failures ?? [])],
          };
    },
    ({ runs }) =>
      targets.map(({ brand, metric, period }) => {
        const values = runs.map((run) => metricValue(run, brand, metric, period));
        const { low, high } = boundedMeanInterval(
          values.filter((value) => !Number.isNaN(value)),
          scenario.level,
          metricDomain(brand, metric),
        );
        return (high - low) / 2;
      }),
  );
  return { ...found, precision };
}

/**
 * Compares until the differences of some metrics are known well enough, in every alternative.
 *
 * @param contenders - the baseline first; the targets' periods must be among the options'
 */
export async function compareUntilPrecise(
  contenders: readonly Contender[],
  { targets, most }: PrecisionAsked,
  options: Omit<CompareOptions, "runs" | "first">,
  executor: Executor,
): Promise<Comparison & { readonly precision: Precision }> {
  const { found, precision } = await runUntilPrecise<Comparison>(
    targets,
    { most, signal: options.signal },
    async (first, runs, before) => {
      const added = await compare(contenders, { ...options, first, runs }, executor);
      return before === undefined
        ? added
        : {
            ...added,
            runs: before.runs + added.runs,
            values: added.values.map((own, contender) => [...before.values[contender], ...own]),
            failures: [...(before.failures ?? []), ...(added.failures ?? [])],
          };
    },
    (comparison) => targets.map((target) => widestDifference(comparison, target)),
  );
  return { ...found, precision };
}

/** Half-width of the difference in the alternative where it is widest; NaN where there is no interval. */
function widestDifference(comparison: Comparison, target: PrecisionTarget): number {
  const widths = comparison.contenders.slice(1).map(({ name }) => {
    const { before, after } = pairedValues(comparison, name, target);
    const { low, high } = pairedDifference(
      before,
      after,
      levelOf(comparison),
      metricDomain(target.brand, target.metric),
    );
    return (high - low) / 2;
  });
  return Math.max(...widths);
}
