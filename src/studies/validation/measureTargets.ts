import { meanInterval, type MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { Progress } from "../runs/replicate.ts";
import { type RunFailure, RunsFailed } from "../runs/runFailure.ts";
import { LEVEL } from "./estimates.ts";
import { askedAtOnce, notingLab, RunsMissing, type SparingLab } from "./lab.ts";
import { type Experiment, keyOf } from "./labExperiment.ts";
import type { PublishedRange } from "./target.ts";

/** A published range and what the model made of it. */
export interface RangeFinding {
  readonly target: PublishedRange;
  readonly measured: MeanInterval;
  /** whether the measured mean lies in the range */
  readonly isHit: boolean;
  /** whether the interval reaches across an end of the range, so that luck may have decided */
  readonly isClose: boolean;
}

/**
 * Runs of each experiment of a target that fewer runs cannot tell from an end of its range: with half as many, ranges near
 * whose end the model's own mean lies were a hit with one seed and a miss with the next.
 */
export const DECISIVE_RUNS = 48;

/**
 * Does the experiments of all targets, those of equal markets once, and holds the results against the ranges.
 *
 * A measurement whose interval reaches across an end of the range is made once more in a lab with more runs, and that
 * one counts.
 *
 * Where a run has failed, those of equal luck in the other markets of the same target are left out as well; what no
 * run is left for is not measured, and the others are.
 *
 * @param thorough - a lab of the same luck with `DECISIVE_RUNS` and more; left out, the first measurement counts
 * @throws {RunsFailed} if so many runs fail that nothing is measured
 */
export async function measureTargets(
  lab: SparingLab,
  targets: readonly PublishedRange[],
  { thorough, progress }: { readonly thorough?: SparingLab; readonly progress?: Progress | undefined } = {},
): Promise<RangeFinding[]> {
  let done = 0;
  const reasons: RunsFailed[] = [];
  const letGo = forgetting(targets, [lab, ...(thorough === undefined ? [] : [thorough])]);
  const settled = await fewAtOnce(targets, async (target) => {
    const asked = new Set<Experiment>();
    const note = (experiment: Experiment) => void asked.add(experiment);
    const measured = await decide(lab, thorough, target, note).catch((cause: unknown) => {
      if (!(cause instanceof RunsFailed)) throw cause;
      reasons.push(cause);
      return meanInterval([], LEVEL);
    });
    letGo(target, asked);
    progress?.(++done, targets.length);
    return { target, measured, ...rangeVerdict(target, measured) };
  });
  // Who is told of an end closes the threads: nothing may be under way then.
  await lab.settled();
  await thorough?.settled();
  const findings = settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
  if (reasons.length > 0 && reasons.length === targets.length) throw reasons[0];
  return findings;
}

/** Targets that are measured at a time: enough to keep threads busy, few enough for their runs to be held. */
const AT_ONCE = 8;

/** Does something with each of some things, a few of them at a time, and all of them whatever becomes of one. */
async function fewAtOnce<Thing, Made>(
  things: readonly Thing[],
  make: (thing: Thing) => Promise<Made>,
): Promise<PromiseSettledResult<Made>[]> {
  const made: PromiseSettledResult<Made>[] = [];
  const left = things.entries();
  const makeOn = async () => {
    for (const [at, thing] of left) [made[at]] = await Promise.allSettled([make(thing)]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, makeOn));
  return made;
}

/** Lets the runs of experiments go as soon as no target needs them any more: all of them are gigabytes. */
function forgetting(targets: readonly PublishedRange[], labs: readonly SparingLab[]) {
  const needed = new Map<string, number>();
  const needs = new Map(targets.map((target) => [target, new Set(askedAtOnce(target).map(keyOf))]));
  for (const keys of needs.values()) for (const key of keys) needed.set(key, (needed.get(key) ?? 0) + 1);
  return (target: PublishedRange, asked: ReadonlySet<Experiment>) => {
    for (const key of needs.get(target) ?? []) needed.set(key, (needed.get(key) ?? 0) - 1);
    for (const experiment of asked)
      if ((needed.get(keyOf(experiment)) ?? 0) === 0) labs.forEach((lab) => lab.forget(experiment));
  };
}

/** Measures, and once more with more runs where the first ones leave the verdict to luck. */
async function decide(
  lab: SparingLab,
  thorough: SparingLab | undefined,
  target: PublishedRange,
  note: (experiment: Experiment) => void,
) {
  if (thorough !== undefined && target.isOfManyRuns === true) return measureTarget(thorough, target, note);
  const measured = await measureTarget(lab, target, note);
  return thorough !== undefined && rangeVerdict(target, measured).isClose
    ? measureTarget(thorough, target, note)
    : measured;
}

/** Measures by the runs that all experiments of the target have. */
async function measureTarget(
  lab: SparingLab,
  target: PublishedRange,
  note: (experiment: Experiment) => void,
): Promise<MeanInterval> {
  const missing = new Map<number, RunFailure>();
  for (;;) {
    try {
      return await target.measure(notingLab(lab.leavingOut(missing), note));
    } catch (cause) {
      if (!(cause instanceof RunsMissing)) throw cause;
      cause.failures.forEach((failure) => missing.set(failure.run, failure));
    }
  }
}

/**
 * Whether a measurement lies in the range, and whether its interval leaves that to luck: one that is wider than the
 * whole range and contains it decides nothing either. A number that could not be measured is neither.
 */
export function rangeVerdict(
  { low, high }: Pick<PublishedRange, "low" | "high">,
  measured: MeanInterval,
): Pick<RangeFinding, "isHit" | "isClose"> {
  const holds = (value: number) => value >= low && value <= high;
  const isHit = holds(measured.mean);
  const reachesOut = measured.low < low || measured.high > high;
  const reachesIn = measured.low <= high && measured.high >= low;
  return { isHit, isClose: isHit ? reachesOut : reachesIn };
}
