import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Executor } from "../../src/studies/runs/executor.ts";
import { metricValue } from "../../src/metrics/metrics.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { type RunStore, storedExecutor } from "../../src/studies/runs/storedExecutor.ts";
import { look, readMessages } from "../../src/model/engine/engine.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { findUnsound } from "../../src/model/soundResult.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { openParts } from "../support/dayParts.ts";
import { flagshipScenario } from "../support/fullMarket.ts";
import { plainMarket } from "../support/market.ts";

/** Everybody tells twenty friends of everything on the only evening, so that messages outgrow the memory. */
const talking = (tellRate: number) =>
  toParameters(
    flagshipScenario({
      "market.days": 1,
      "market.consumers": 20_000,
      "market.needsPerYear": 300,
      "wordOfMouth.tellRate": tellRate,
      "network.friends": 20,
    }),
  );

test("a run whose memory grows on the last evening counts its consumers all the same", () => {
  const bytes: number[] = [];
  const [, run] = [0, 1].map((tellRate) =>
    simulate(talking(tellRate), keyFromSeed("1"), { onDay: (_, used) => bytes.push(used) }),
  );
  // More than the engine's spare pages of 65,536 bytes.
  expect(bytes[1] - bytes[0]).toBeGreaterThan(24 * 65_536);
  const people = run.census.purchases.reduce((sum, counted) => sum + counted, 0);
  expect(people).toBe(20_000);
  // The books, which never were at fault, know the same buyers.
  for (const [brand, name] of run.brands.entries()) {
    const buyers = run.series.firstBought[brand];
    expect(run.census.buyers[brand]).toBe(buyers);
    expect(metricValue(run, name, "penetration", "total")).toBe(buyers / 20_000);
  }
  expect(findUnsound(run, 20_000)).toBeUndefined();
});

test("look(…) refuses memory that grows while it is looked at", () => {
  const { market } = openParts(plainMarket({ market: { consumers: 100 } }));
  const grow = () => market.engine.calls.allocate(1e7);
  expect(() => look(market.engine, grow)).toThrow("memory grew while it was looked at");
  expect(() => readMessages(market.engine, () => void grow())).toThrow("memory grew while it was looked at");
});

test("only engine.ts sees memory, and only while it looks or writes; between runs spareMemory.ts empties it", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const seeing = files.filter((file) =>
    /memory\.buffer|\bmemory\b.*\.buffer/.test(readFileSync(join("src", file), "utf8")),
  );
  expect(seeing).toEqual(["engine.ts", "spareMemory.ts"].map((file) => join("model", "engine", file)));
});

test("no table of a result is a view of the memory of the engine", () => {
  const parameters = plainMarket({ market: { consumers: 100, days: 14, panel: 50 } }, { logged: 10 });
  const views: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (ArrayBuffer.isView(value) && value.buffer.byteLength >= 65_536 && value.byteLength < 65_536)
      views.push(path);
    else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      for (const [name, part] of Object.entries(value)) visit(part, `${path}.${name}`);
  };
  visit(simulate(parameters, keyFromSeed("views")), "run");
  expect(views).toEqual([]);
});

const sound = () => simulate(plainMarket({ market: { consumers: 100, days: 7 } }), keyFromSeed("sound"));

test.each<[string, (run: RunResult) => void, string | undefined]>([
  ["nothing amiss", () => {}, undefined],
  ["stars of a brand without reviews", ({ levels }) => levels.displayedMean.fill(NaN), undefined],
  ["endless stars", ({ levels }) => levels.displayedMean.fill(Infinity), "levels.displayedMean"],
  ["an endless count", ({ series }) => series.bought.fill(Infinity, 3, 4), "series.bought"],
  ["money that is none", ({ money }) => money.revenue.fill(NaN), "money.revenue"],
  ["consumers lost", ({ census }) => census.purchases.fill(0), "census.purchases"],
])("findUnsound(…) of %s", (_, spoil, found) => {
  const run = sound();
  spoil(run);
  expect(findUnsound(run, 100)).toBe(found);
});

test("a result that cannot be is neither kept nor believed", async () => {
  const [task] = tasksOf(plainMarket({ market: { consumers: 100, days: 7 } }), "sound", 1);
  const right = simulate(task.parameters, task.key);
  const wrong = simulate(task.parameters, task.key);
  wrong.census.purchases.fill(0);
  const written: RunResult[] = [];
  const store: RunStore = { read: () => wrong, write: (_, result) => void written.push(result) };
  const giving = (result: RunResult): Executor => ({
    run: async (tasks, receive) => tasks.forEach((_, index) => receive(result, index)),
    close: async () => {},
  });
  const received: RunResult[] = [];
  await storedExecutor(giving(right), store).run([task], (result) => received.push(result));
  expect(received).toEqual([right]);
  expect(written).toEqual([right]);
  wrong.money.revenue.fill(NaN);
  await storedExecutor(giving(wrong), store).run([task], () => {});
  expect(written).toEqual([right]);
});
