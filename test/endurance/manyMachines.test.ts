// Kills at random (fifteen, or as many as KILLS says): of workers, of the command that asks, of the Redis between them, which writes what it is told to
// its disk. What was finished stays finished, and the end is the same bytes.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { noRedis, type RedisServer, startRedis } from "../support/redisServer.ts";

const KILLS = Number(process.env["KILLS"] ?? 15);
const [RUNS, CONSUMERS, DAYS] = [600, 500, 120];

const program = resolve("dist/cli/main.js");
const scenario = resolve("scenarios/restaurant/trattoria.yaml");

/** A reproducible order of kills. @source Numerical Recipes' linear congruential generator */
function createLuck(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const whenRedis = noRedis === undefined ? "with a Redis that writes to its disk" : `left out: ${noRedis}`;

describe.skipIf(noRedis !== undefined)(whenRedis, () => {
  const begun: ChildProcess[] = [];
  let redis: RedisServer;
  const folder = mkdtempSync(join(tmpdir(), "umot-machines-"));
  afterEach(async () => {
    for (const one of begun) one.kill("SIGKILL");
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const umot = (...words: string[]) => {
    const one = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    begun.push(one);
    let [out, err] = ["", ""];
    one.stdout?.on("data", (text: Buffer) => (out += text.toString()));
    one.stderr?.on("data", (text: Buffer) => (err += text.toString()));
    const code = new Promise<number | null>((end) => one.once("exit", end));
    return { one, code, said: () => ({ out, err }) };
  };
  const asked = ["run", scenario, "--runs", String(RUNS), "--set", `market.consumers=${CONSUMERS}`];
  const ask = (...more: string[]) =>
    umot(...asked, "--days", String(DAYS), "--no-out", "--format", "json", ...more);
  const keptIn = (store: string) => {
    const name = /^[0-9a-f]{62}\.run$/;
    try {
      return readdirSync(join(folder, store), { recursive: true, encoding: "utf8" }).filter((file) =>
        name.test(file.slice(file.lastIndexOf("/") + 1)),
      ).length;
    } catch {
      return 0;
    }
  };

  test(`${KILLS} kills lose no finished run`, async () => {
    redis = await startRedis(["--appendonly", "yes", "--appendfsync", "always"]);
    const luck = createLuck(17);
    const work = () => umot("worker", "--queue", redis.address, "--workers", "1");
    const askAgain = () => ask("--queue", redis.address, "--store", "kept");
    const workers = [work(), work()];
    let asking = askAgain();
    let isOver = false;
    const watch = (one: typeof asking) =>
      void one.code.then((code) => (isOver ||= code === 0 && one === asking));
    watch(asking);
    let kept = 0;
    let kills = 0;
    for (; kills < KILLS && !isOver; ++kills) {
      await pause(200 + luck(500));
      const whom = luck(4);
      if (whom < 2) {
        workers[whom].one.kill("SIGKILL");
        await workers[whom].code;
        workers[whom] = work();
      } else if (whom === 2 && !isOver) {
        asking.one.kill("SIGKILL");
        await asking.code;
        expect(keptIn("kept")).toBeGreaterThanOrEqual(kept);
        asking = askAgain();
        watch(asking);
      } else if (whom === 3) {
        await redis.kill();
        await redis.begin();
      }
      kept = keptIn("kept");
    }
    await asking.code;
    const here = ask();
    await here.code;
    expect(asking.said().out).toBe(here.said().out);
    expect(keptIn("kept")).toBe(RUNS);
    // Less would say that the experiment is too short for so many kills.
    expect(kills).toBe(KILLS);
  });
});
