import type { RunResult } from "../../model/result.ts";
import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { replicate, tasksOf } from "../runs/replicate.ts";
import { type RunFailure, RunsFailed, runsThatCount } from "../runs/runFailure.ts";
import { type Changes, type Experiment, experimentOf, keyOf, type LabRuns } from "./labExperiment.ts";

/** Where targets are measured: it runs a market with some settings changed, and never the same thing twice. */
export interface Lab {
  /**
   * Replications of a market. Run number k has the same luck whatever the market and the changes, so that two calls
   * may be compared run by run.
   */
  run(market: ScenarioSpec, changes?: Changes, options?: LabRuns): Promise<readonly RunResult[]>;
}

/** Runs that are to count nowhere, by number, and why. */
export type LeftOut = ReadonlyMap<number, RunFailure>;

/** A lab that runs of some numbers may be left out of, because they failed in some market. */
export interface SparingLab extends Lab {
  /** the same lab without runs of these numbers, in whatever market, so that runs stay in pairs of equal luck */
  leavingOut(leftOut: LeftOut): Lab;
  /** what becomes of an experiment that was begun here; undefined where it was not */
  begun(experiment: Experiment): Promise<Done> | undefined;
  /** lets go of the runs of an experiment that nobody asks for any more; asked for again, they are made again */
  forget(experiment: Experiment): void;
  /** resolves when nothing is under way, whatever has become of it */
  settled(): Promise<unknown>;
}

/** Some runs of an experiment failed: who needs it has to leave their numbers out of all. */
export class RunsMissing extends Error {
  override readonly name = "RunsMissing";
  readonly failures: readonly RunFailure[];

  constructor(failures: readonly RunFailure[]) {
    super(`run ${failures[0].run} of an experiment failed: ${failures[0].message}`);
    this.failures = failures;
  }
}

/** The runs that an experiment needs were not all done. */
export class LabInterrupted extends Error {
  override readonly name = "LabInterrupted";
}

export interface LabOptions {
  /** replications of each experiment, at least 2; experiments that log activities may ask for fewer */
  readonly runs: number;
  /** fewest replications of any experiment, whatever it asks for; none when left out */
  readonly least?: number;
  readonly seed: string;
  readonly signal?: AbortSignal | undefined;
  /** told of each run that fails, once */
  readonly fail?: (failure: RunFailure) => void;
  /** told how many runs of an experiment were finished, each once */
  readonly finish?: (runs: number) => void;
  /** a lab of the same luck with fewer runs, whose runs are the first ones here */
  readonly before?: SparingLab;
}

/** What became of an experiment: some of its runs may have failed. */
interface Done {
  readonly runs: ReadonlyMap<number, RunResult>;
  readonly failures: readonly RunFailure[];
}

/**
 * Opens a lab, in which published experiments are made again.
 *
 * @param executor - does the runs
 * @param options - replications of each experiment, and their luck
 */
export function createLab(executor: Executor, options: LabOptions): SparingLab {
  const begun = new Map<string, Promise<Done>>();
  const begin = (experiment: Experiment) => {
    const key = keyOf(experiment);
    const runs = runsOf(experiment, options);
    const done =
      begun.get(key) ?? doRuns([experiment, experimentOf(experiment)], { ...options, runs }, executor);
    begun.set(key, done);
    return done;
  };
  const leavingOut = (leftOut: LeftOut): Lab => ({
    run: (market, changes = {}, runs = {}) =>
      begin([market, changes, runs]).then((done) => runsWithout(leftOut, done)),
  });
  return {
    ...leavingOut(new Map()),
    leavingOut,
    begun: (experiment) => begun.get(keyOf(experiment)),
    forget(experiment) {
      const key = keyOf(experiment);
      // What is still under way is let go of at its end: until then `settled` waits for it.
      const drop = () => void begun.delete(key);
      begun.get(key)?.then(drop, drop);
    },
    settled: () => Promise.allSettled(begun.values()),
  };
}

/** Replications of an experiment: as many as it asks for itself, else the lab's own number. */
function runsOf([, , { runs }]: Experiment, lab: Pick<LabOptions, "runs" | "least">): number {
  return Math.max(runs ?? lab.runs, lab.least ?? 0);
}

/** Does the runs of an experiment that the lab before has not done. */
async function doRuns(
  [experiment, { scenario, parameters }]: readonly [Experiment, ReturnType<typeof experimentOf>],
  { runs, seed, signal, fail, finish, before }: LabOptions,
  executor: Executor,
): Promise<Done> {
  const earlier = (await before?.begun(experiment)) ?? NOTHING;
  const first = earlier.runs.size + earlier.failures.length;
  if (first >= runs) return earlier;
  const { runs: finished, failures = [] } = await replicate(
    scenario,
    parameters,
    { runs, first, seed, signal },
    executor,
  ).catch((cause: unknown) => {
    if (!(cause instanceof RunsFailed)) throw cause;
    if (first > 0) return { runs: [], failures: cause.failures };
    cause.failures.forEach((failure) => fail?.(failure));
    throw cause;
  });
  failures.forEach((failure) => fail?.(failure));
  finish?.(finished.length);
  if (first + finished.length + failures.length < runs) throw new LabInterrupted();
  const failed = new Set(failures.map(({ run }) => run));
  const numbers = runsThatCount(
    first,
    runs,
    () => true,
    (run) => failed.has(run),
  );
  return {
    runs: new Map([...earlier.runs, ...finished.map((run, at) => [numbers[at], run] as const)]),
    failures: [...earlier.failures, ...failures],
  };
}

const NOTHING: Done = { runs: new Map(), failures: [] };

/** @throws {RunsMissing} where others failed than those left out; {RunsFailed} where none remains */
function runsWithout(leftOut: LeftOut, { runs, failures }: Done): RunResult[] {
  const missing = failures.filter(({ run }) => !leftOut.has(run));
  if (missing.length > 0) throw new RunsMissing(missing);
  const left = [...runs].filter(([run]) => !leftOut.has(run)).map(([, result]) => result);
  if (left.length === 0) throw new RunsFailed("no run is left", [...leftOut.values()]);
  return left;
}

/** What is measured in a lab. */
interface Measured {
  readonly measure: (lab: Lab) => unknown;
}

/** The same lab; what it is asked for is noted. */
export function notingLab(lab: Lab, note: (experiment: Experiment) => void): Lab {
  return {
    run(market, changes = {}, options = {}) {
      note([market, changes, options]);
      return lab.run(market, changes, options);
    },
  };
}

/** Experiments that a measurement asks for at once; none is answered. */
export function askedAtOnce({ measure }: Measured): Experiment[] {
  const asked: Experiment[] = [];
  void measure(notingLab({ run: () => new Promise(() => {}) }, (experiment) => asked.push(experiment)));
  return asked;
}

/** Every run that some measurements ask for at once, each once. */
export function labTasks(
  measured: readonly Measured[],
  options: Pick<LabOptions, "runs" | "least" | "seed">,
): SimulationTask[] {
  const asked = new Map(measured.flatMap(askedAtOnce).map((experiment) => [keyOf(experiment), experiment]));
  return [...asked.values()].flatMap((experiment) =>
    tasksOf(experimentOf(experiment).parameters, options.seed, runsOf(experiment, options)),
  );
}
