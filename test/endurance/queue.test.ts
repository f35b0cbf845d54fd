import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAddresser } from "../../src/files/store/runStore.ts";
import { createPacker } from "../../src/machines/packedMarket.ts";
import { doJob, type Workshop } from "../../src/machines/queue/doJob.ts";
import { openMarketShelf } from "../../src/machines/queue/marketShelf.ts";
import { show } from "../../src/machines/queue/presence.ts";
import { readQueueAddress } from "../../src/machines/queue/queueAddress.ts";
import { openQueueExecutor, type QueueExecutor } from "../../src/machines/queue/queueExecutor.ts";
import { marketKey } from "../../src/machines/queue/queueNames.ts";
import { createTurns } from "../../src/machines/queue/turns.ts";
import { openWorkers } from "../../src/threads/openWorkers.ts";
import { serveQueue, type WorkerVoice } from "../../src/machines/queue/serveQueue.ts";
import type { Executor } from "../../src/studies/runs/executor.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { resultHash } from "../../src/files/store/resultHash.ts";
import { replicate, type Replications, tasksOf } from "../../src/studies/runs/replicate.ts";
import { noRedis, type RedisServer, startRedis } from "../support/redisServer.ts";
import { parameters, scenario } from "../support/twoTrattorias.ts";

const hashOf = ({ runs }: Replications) => resultHash(runs, "");

// A skipped test has to say why.
const whenRedis = noRedis === undefined ? "through a real Redis" : `left out: ${noRedis}`;

describe.skipIf(noRedis !== undefined)(whenRedis, () => {
  let redis: RedisServer;
  const said: string[] = [];
  const stops: (() => Promise<unknown>)[] = [];

  const begin = (engine: string, version = "1") => {
    const stop = new AbortController();
    const voice: WorkerVoice = {
      begins: () => said.push("begins"),
      lost: () => said.push("lost"),
      back: () => said.push("back"),
      full: () => said.push("full"),
      refuses: (theirs) => said.push(`refuses ${theirs.engine} ${theirs.version}`),
    };
    const address = readQueueAddress(redis.address, {});
    const ended = serveQueue({
      address,
      threads: 1,
      engine,
      version,
      voice,
      signal: stop.signal,
      lock: 5000,
    });
    stops.push(() => {
      stop.abort();
      return ended;
    });
  };
  const open = async (engine: string, told: string[] = []): Promise<QueueExecutor> => {
    const voice = {
      lost: () => void told.push("lost"),
      back: () => void told.push("back"),
      full: () => void told.push("full"),
      come: () => void told.push("come"),
      nobody: (others: readonly { version: string }[]) =>
        void told.push(`nobody, but ${others.map(({ version }) => version).join(" ")}`),
    };
    const address = readQueueAddress(redis.address, {});
    const executor = await openQueueExecutor({ address, engine, version: "1", voice, patience: 300 });
    stops.unshift(() => executor.close());
    return executor;
  };
  const runWith = async (executor: Executor, runs: number, seed = "equal") => {
    const options = { runs, seed };
    return hashOf(await replicate(scenario, parameters, options, executor));
  };

  beforeAll(async () => {
    redis = await startRedis();
    begin("one");
    begin("one");
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    await redis.stop();
  });

  test("two workers give the same bytes as the plain executor, to two experiments at once", async () => {
    const [first, second] = [await open("one"), await open("one")];
    const [here, one, two] = await Promise.all([
      runWith(inThisThread, 40),
      runWith(first, 40),
      runWith(second, 40),
    ]);
    expect({ one, two }).toEqual({ one: here, two: here });
  });

  test("a run that fails takes none of the others with it", async () => {
    const executor = await open("one");
    const broken = { ...parameters, epochs: [] };
    const tasks = tasksOf(parameters, "broken", 6).map((task, at) =>
      at === 2 ? { ...task, parameters: broken } : task,
    );
    const failed: [string, number][] = [];
    let done = 0;
    await executor.run(
      tasks,
      () => ++done,
      undefined,
      (...failure) => failed.push(failure),
    );
    expect({ done, failed }).toEqual({ done: 5, failed: [[expect.stringMatching(/^Cannot/), 2]] });
    await expect(executor.run(tasks, () => {})).rejects.toThrow(/^Cannot/);
  });

  test("what was finished before an interruption is kept, and nothing stays in the queue", async () => {
    const executor = await open("one");
    const controller = new AbortController();
    const options = {
      runs: 400,
      seed: "stop",
      signal: controller.signal,
      progress: () => controller.abort(),
    };
    const kept = await replicate(scenario, parameters, options, executor);
    const count = kept.runs.length;
    expect(count).toBeLessThan(400);
    if (count > 0) expect(hashOf(kept)).toBe(await runWith(inThisThread, count, "stop"));
    expect(await redis.orders.llen("umot:runs-one:wait")).toBe(0);
  });

  test("what a worker took ahead is not begun once its experiment has ended", async () => {
    const orders = redis.orders;
    const shown = await show(orders, "experiment", { engine: "one", version: "1", threads: 0 });
    const { address, bytes } = createPacker()(parameters);
    await orders.set(marketKey(address), bytes);
    const pool = openWorkers(1, new URL("../../src/machines/packingWorker.ts", import.meta.url).href);
    const turns = createTurns(1);
    const workshop: Workshop = {
      redis: orders,
      pool,
      turns,
      shelf: openMarketShelf(orders),
      addressOf: createAddresser("ahead"),
      engine: "one",
      tellFull() {},
    };
    const job = { engine: "one", experiment: shown.name, markets: [address], runs: [[0, 1, 2]] } as const;
    let end = () => {};
    const first = turns.when(
      () => new Promise<void>((resolve) => (end = resolve)),
      async () => true,
    );
    const ahead = doJob(job, workshop);
    await shown.hide();
    expect((await ahead).done).toBe(0);
    end();
    await first;
    await shown.sign();
    expect((await doJob(job, workshop)).done).toBe(1);
    await shown.stop();
    await pool.close();
  });

  test("a Redis that has forgotten everything loses no run", async () => {
    const executor = await open("one");
    let done = 0;
    const work = replicate(
      scenario,
      parameters,
      { runs: 100, seed: "forgotten", progress: () => void ++done },
      executor,
    );
    while (done < 20) await pause(5);
    await redis.orders.flushall();
    expect(hashOf(await work)).toBe(await runWith(inThisThread, 100, "forgotten"));
  });

  test("a full Redis makes runs wait, and the end comes when there is room", async () => {
    const told: string[] = [];
    const executor = await open("one", told);
    let done = 0;
    const work = replicate(
      scenario,
      parameters,
      { runs: 100, seed: "full", progress: () => void ++done },
      executor,
    );
    while (done < 20) await pause(5);
    await redis.orders.config("SET", "maxmemory", "1mb");
    while (!told.includes("full") && !said.includes("full")) await pause(20);
    await redis.orders.config("SET", "maxmemory", "0");
    expect(hashOf(await work)).toBe(await runWith(inThisThread, 100, "full"));
  });

  test("a worker of another version does nothing and says so; so does who asks", async () => {
    const told: string[] = [];
    const executor = await open("two", told);
    begin("three", "3");
    while (!said.includes("refuses two 1")) await pause(20);
    const work = replicate(scenario, parameters, { runs: 2, seed: "other" }, executor);
    while (told.length === 0) await pause(20);
    expect(told).toEqual([expect.stringMatching(/^nobody, but .*3/)]);
    begin("two");
    expect((await work).runs).toHaveLength(2);
  });
});
