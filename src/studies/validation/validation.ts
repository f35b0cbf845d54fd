import type { SimulationTask } from "../runs/executor.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import { labTasks } from "./lab.ts";
import { DECISIVE_RUNS, type RangeFinding } from "./measureTargets.ts";
import type { PublishedRange } from "./target.ts";

/** Which published ranges are measured, and how. */
export interface ValidationQuestion {
  readonly targets: readonly PublishedRange[];
  /** replications of each experiment, at least 2 */
  readonly runs: number;
  /** the seed that counts, and others whose hits are stated beside it */
  readonly seeds: readonly [string, ...string[]];
}

/** What was found with one seed. */
export interface MeasuredRanges {
  readonly seed: string;
  readonly findings: readonly RangeFinding[];
  /** runs that were finished, with those that measure again what was close */
  readonly runs: number;
  readonly failures: readonly RunFailure[];
}

/** What was found with each seed that was finished, the one that counts first. */
export interface Validation {
  readonly first: MeasuredRanges;
  readonly further: readonly MeasuredRanges[];
}

/** How many measured means lie in their range. */
export function hitsOf(findings: readonly RangeFinding[]): number {
  return findings.filter(({ isHit }) => isHit).length;
}

/** What a range is about: what stands before the dot of its name. */
export const groupOf = ({ id }: PublishedRange) => id.split(".")[0];

/** What was found of the ranges of each group, in their order. */
export function groupsOf(findings: readonly RangeFinding[]): ReadonlyMap<string, readonly RangeFinding[]> {
  const groups = [...new Set(findings.map(({ target }) => groupOf(target)))];
  return new Map(groups.map((group) => [group, findings.filter(({ target }) => groupOf(target) === group)]));
}

/** Every run that some ranges take with some seeds, before what is close is measured again. */
export function rangeTasks(
  targets: readonly PublishedRange[],
  runs: number,
  seeds: readonly string[],
): SimulationTask[] {
  const [few, many] = [false, true].map((isOfMany) =>
    targets.filter(({ isOfManyRuns = false }) => isOfManyRuns === isOfMany),
  );
  return seeds.flatMap((seed) => [
    ...labTasks(few, { runs, seed }),
    ...labTasks(many, { runs, seed, least: DECISIVE_RUNS }),
  ]);
}

/** Runs that were finished with any seed. */
export function runsOf({ first, further }: Validation): number {
  return [first, ...further].reduce((sum, { runs }) => sum + runs, 0);
}

/** Runs that failed with any seed. */
export function failuresOf({ first, further }: Validation): RunFailure[] {
  return [first, ...further].flatMap(({ failures }) => failures);
}
