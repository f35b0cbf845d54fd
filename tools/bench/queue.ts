/*
 * What runs cost through Redis beside threads: npx tsx tools/bench/queue.ts [--json] [--turns 5] [--runs 500]
 *   [--consumers 5000] [--days 120] [--cold]
 *
 * What is measured is the built program in dist: `npm run build` first; redis-server has to be installed. Two threads of
 * this process, and two worker processes of one thread each, make the same runs in turns, each of both first in every other
 * turn. Threads and workers live from the beginning, and have made some runs; with --cold both begin anew in each turn. The processor's time is that
 * of all who take part: who asks, workers, Redis.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { median } from "simple-statistics";
import type { RunResult } from "../../src/model/result.ts";
import type { Executor } from "../../src/studies/runs/executor.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { startRedis } from "../../test/support/redisServer.ts";
import { runHash } from "../../test/support/runHash.ts";
import { type Spent, startClock } from "./clock.ts";
import { parametersOf } from "./market.ts";
import { processorOf } from "./processTime.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    cold: { type: "boolean", default: false },
    turns: { type: "string", default: "5" },
    runs: { type: "string", default: "500" },
    consumers: { type: "string", default: "5000" },
    days: { type: "string", default: "120" },
    scenario: { type: "string", default: "scenarios/restaurant/trattoria.yaml" },
  },
});

/** What the runs of a turn took one way; seconds of processor of each who took part. */
interface Took extends Spent {
  readonly asker: number;
  readonly workers: number;
  readonly redis: number;
  readonly hash: string;
}

type Way = "threads" | "queue";

const dist = (file: string) => new URL(`../../dist/${file}`, import.meta.url);
const { createThreads } = (await import(
  dist("threads/threads.js").href
)) as typeof import("../../src/threads/threads.ts");
const { openQueueExecutor } = (await import(
  dist("machines/queue/queueExecutor.js").href
)) as typeof import("../../src/machines/queue/queueExecutor.ts");
const { engineHash } = (await import(
  dist("files/store/engineHash.js").href
)) as typeof import("../../src/files/store/engineHash.ts");
const { readQueueAddress } = (await import(
  dist("machines/queue/queueAddress.js").href
)) as typeof import("../../src/machines/queue/queueAddress.ts");

const redis = await startRedis();
const parameters = parametersOf(values.scenario, Number(values.consumers), Number(values.days));
const runs = Number(values.runs);
let workers: ChildProcess[] = [];
const opened: { [way in Way]?: Executor } = {};

const turns: Record<Way, Took>[] = [];
// Whoever has been at work for a while has compiled its engine.
if (!values.cold)
  for (const way of ["threads", "queue"] as const) await spend(way, "before", Math.min(runs, 100));
for (let turn = 0; turn < Number(values.turns); ++turn) {
  turns.push(await takeTurn(turn));
  if (!values.json) console.log(formatTurn(turn));
}
await endAll();
await redis.stop();

const ratios = (what: "passed" | "processor") => turns.map((turn) => turn.threads[what] / turn.queue[what]);
const least = (way: Way, what: "passed" | "processor") => Math.min(...turns.map((turn) => turn[way][what]));
const found = {
  "runs each way": runs * turns.length,
  "ratio of the clock, median": median(ratios("passed")),
  "of the fastest": least("threads", "passed") / least("queue", "passed"),
  "ratio of the processor, median": median(ratios("processor")),
  "of the least": least("threads", "processor") / least("queue", "processor"),
  "overhead of a run, median, ms": median(
    turns.map((turn) => (1000 * (turn.queue.processor - turn.threads.processor)) / runs),
  ),
  "results are equal": turns.every((turn) => turn.threads.hash === turn.queue.hash),
};
if (values.json) console.log(JSON.stringify({ turns, ...found }, null, 2));
else console.table(found);
if (!found["results are equal"]) process.exitCode = 1;

/** Who goes first gets the machine as the turn before has left it: each of both in every other turn. */
async function takeTurn(turn: number): Promise<Record<Way, Took>> {
  const seed = `turn ${turn}`;
  if (turn % 2 === 0) return { threads: await spend("threads", seed), queue: await spend("queue", seed) };
  const queue = await spend("queue", seed);
  return { threads: await spend("threads", seed), queue };
}

/** Each turn has runs that nobody has made before: what stands in Redis already would cost nothing. */
async function spend(way: Way, seed: string, count = runs): Promise<Took> {
  const tasks = tasksOf(parameters, seed, count);
  const results: RunResult[] = [];
  if (values.cold) await endAll();
  else await begin();
  const before = { workers: ofWorkers(), redis: ofRedis() };
  const clock = startClock();
  await begin(way);
  await opened[way]?.run(tasks, (result, index) => (results[index] = result));
  const { passed, processor: asker } = clock();
  const spent = { asker, workers: ofWorkers() - before.workers, redis: ofRedis() - before.redis };
  const processor = spent.asker + spent.workers + spent.redis;
  return { passed, processor, ...spent, hash: results.map(runHash).join() };
}

/** Begins what has not begun: all, or only what one way needs. */
async function begin(way?: Way): Promise<void> {
  if (way !== "queue") opened.threads ??= createThreads(2);
  if (way === "threads") return;
  const words = ["worker", "--queue", redis.address, "--workers", "1", "--quiet"];
  if (workers.length === 0)
    workers = [1, 2].map(() => spawn(process.execPath, [dist("cli/main.js").pathname, ...words]));
  opened.queue ??= await openQueueExecutor({
    address: readQueueAddress(redis.address, {}),
    engine: engineHash(),
    version: "bench",
    voice: { lost() {}, back() {}, full() {}, nobody() {}, come() {} },
  });
}

async function endAll(): Promise<void> {
  await Promise.all([opened.threads?.close(), opened.queue?.close()]);
  delete opened.threads;
  delete opened.queue;
  const gone = workers.map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
  for (const worker of workers) worker.kill("SIGINT");
  await Promise.all(gone);
  workers = [];
}

function ofWorkers(): number {
  return workers.reduce((sum, { pid = 0 }) => sum + processorOf(pid), 0);
}

function ofRedis(): number {
  return processorOf(redis.pid());
}

function formatTurn(turn: number): string {
  const { threads, queue } = turns[turn];
  const seconds = (time: number) => `${time.toFixed(2)} s`;
  const ratio = (what: "passed" | "processor") => (threads[what] / queue[what]).toFixed(3);
  return (
    `turn ${turn + 1}: threads ${seconds(threads.passed)} (processor ${seconds(threads.processor)}), ` +
    `queue ${seconds(queue.passed)} (processor ${seconds(queue.processor)}: asker ${seconds(queue.asker)}, ` +
    `workers ${seconds(queue.workers)}, Redis ${seconds(queue.redis)}); ` +
    `ratio ${ratio("passed")}, of processor ${ratio("processor")}`
  );
}
