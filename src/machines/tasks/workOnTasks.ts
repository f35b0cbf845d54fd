import { createAddresser } from "../../files/store/runStore.ts";
import { ENTRY_FORMAT } from "../../files/store/runEntry.ts";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { Progress } from "../../studies/runs/replicate.ts";
import { openWorkers } from "../../threads/openWorkers.ts";
import type { OpenPool } from "../../threads/pool.ts";
import { createQueue, type Queue } from "../../threads/queue.ts";
import { packRuns } from "../packRuns.ts";
import { type Own, readPlan } from "./plan.ts";
import type { Part } from "./part.ts";
import { openMarkets, type PlannedRun, readRuns } from "./plannedRuns.ts";
import { openTaskResults, type TaskResults } from "./taskResults.ts";

export interface WorkOptions extends Part {
  readonly folder: string;
  readonly threads: number;
  readonly own: Own;
  readonly progress: Progress;
  /** told before the first run how many there are to be done */
  begins(left: number): void;
  /** aborted: no further run is begun */
  readonly signal: AbortSignal;
}

/** What a process has done. */
export interface WorkDone {
  readonly done: number;
  readonly failed: number;
  /** runs of the part that nobody had done when this process ended */
  readonly left: number;
}

/**
 * Does those of the planned runs of a folder that belong to a part and are not done yet.
 *
 * Each result is a file of its own that appears whole, so that a process may be killed at any moment, and any number of them
 * may be at work, on the same part too: each begins at another place and looks before it begins a run, and what two of
 * them do at once is the same bytes.
 *
 * @throws {MachinesError} if the folder holds no tasks, or those of another engine
 */
export async function workOnTasks(options: WorkOptions): Promise<WorkDone> {
  const { folder, part, parts, threads, own, progress, begins, signal } = options;
  readPlan(folder, own);
  const results = openTaskResults(folder);
  results.tidy();
  const mine = readRuns(folder)
    .filter((_, at) => at % parts === part - 1)
    .filter(({ address }) => !results.has(address));
  begins(mine.length);
  if (mine.length === 0) return { done: 0, failed: 0, left: 0 };
  const runs = fromSomewhere(mine);
  const pool = openWorkers(
    Math.min(threads, runs.length),
    new URL("../packingWorker.ts", import.meta.url).href,
  );
  const tally = { done: 0, failed: 0, passed: 0 };
  const queue = createQueue(runs.length, threads);
  const bench: Bench = {
    runs,
    queue,
    pool,
    results,
    engine: own.engine,
    tally,
    progress,
    signal,
    taskOf: tasksOfFiles(own),
  };
  try {
    await Promise.all(Array.from({ length: threads }, () => serve(bench)));
  } finally {
    await pool.close();
  }
  const { done, failed, passed } = tally;
  return { done, failed, left: runs.length - passed };
}

/** What the threads of a process share. */
interface Bench {
  readonly runs: readonly PlannedRun[];
  readonly queue: Queue;
  readonly pool: OpenPool;
  readonly results: TaskResults;
  readonly engine: string;
  readonly tally: { done: number; failed: number; passed: number };
  readonly progress: Progress;
  readonly signal: AbortSignal;
  taskOf(run: PlannedRun): SimulationTask;
}

async function serve(bench: Bench): Promise<void> {
  const { runs, queue, pool, results, engine, tally, progress, signal, taskOf } = bench;
  for (let batch = queue.take(); batch.length > 0 && !signal.aborted; batch = queue.take()) {
    const left = batch.map((at) => runs[at]).filter(({ address }) => !results.has(address));
    const addresses = left.map(({ address }) => address);
    const order = { tasks: left.map(taskOf), addresses, engine, isPassing: false };
    const { entries, milliseconds } = await packRuns(pool, order);
    queue.learn(left.length, milliseconds);
    for (const [at, entry] of entries.entries()) {
      if (typeof entry === "string") results.fail(addresses[at], entry);
      else results.keep(addresses[at], entry);
      tally[typeof entry === "string" ? "failed" : "done"] += 1;
    }
    tally.passed += batch.length;
    progress(tally.passed, runs.length);
  }
}

/** The same runs from some place on, so that processes at the same part begin at different ones. */
function fromSomewhere<Run>(runs: readonly Run[]): Run[] {
  const begin = process.pid % runs.length;
  return [...runs.slice(begin), ...runs.slice(0, begin)];
}

/** Makes tasks of what was planned, and holds each against its address: files may have been changed. */
function tasksOfFiles({ engine }: Own): (run: PlannedRun) => SimulationTask {
  const parametersOf = openMarkets();
  const addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`);
  return (run) => {
    const task = { parameters: parametersOf(run), key: { high: run.high, low: run.low } };
    if (addressOf(task) !== run.address) throw new Error("a planned run is not that of its address");
    return task;
  };
}
