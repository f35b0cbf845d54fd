import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Parameters } from "../model/parameters.ts";
import { simulate } from "../model/simulate.ts";
import { toParameters } from "../scenario/compile/toParameters.ts";
import { tasksOf } from "../studies/runs/replicate.ts";
import { createThreads } from "./threads.ts";
import { fullScenario, type Settings } from "../../test/support/fullMarket.ts";
import { plainMarket } from "../../test/support/market.ts";
import { wideMarket } from "../../test/support/wideMarket.ts";
import { runHash } from "../../test/support/runHash.ts";
import { parameters } from "../../test/support/twoTrattorias.ts";

// A market in parts, each on a thread of its own, gives the bytes of the whole one: everything is on that asks something of
// all consumers, or that one tells another.

let parts = 2;
const inParts = () => ({ beside: 0, inside: parts });
const threads = createThreads(3, undefined, inParts);
const dying = createThreads(2, new URL("../../test/support/dyingWorker.ts", import.meta.url).href, inParts);
afterAll(async () => {
  await threads.close();
  await dying.close();
});

/** 211 is a prime, so that no number of parts divides it. */
const full = (settings: Settings) =>
  toParameters(
    fullScenario({ "market.consumers": 211, "market.days": 60, "market.panel": 100, ...settings }),
    { logged: 211 },
  );
const rivals = {
  "brands.north.reaction.matchPrice": 0.5,
  "brands.north.capacity": 3,
  "brands.chain.reaction.spendByShare": 1,
};
const markets: Record<string, Parameters> = {
  "small world, rivals, capacity, warm-up": full({ ...rivals, "network.friends": 7.3, "market.warmUp": 20 }),
  "scale-free, members": full({
    "network.kind": "scaleFree",
    "network.friends": 5,
    "brands.late.entryDay": 0,
  }),
  "communities, gifts for influencers": full({ "network.kind": "communities", "network.communitySize": 10 }),
  "random, customers of the first day": full({
    "network.kind": "random",
    "brands.chain.customers.share": 0.5,
  }),
  "everybody knows everybody, reviews at once": full({
    "network.kind": "complete",
    "platform.order": "newest",
    "telling.delay": 0,
    "telling.postRate": 1,
    "brands.north.seeding.people": 200,
  }),
  "so much told that letters grow": plainMarket({
    market: { consumers: 3000, days: 8, needsPerYear: 300 },
    network: { friends: 40 },
    wordOfMouth: { tellRate: 1 },
  }),
  "33 brands and 20 channels": wideMarket(30, 14, {
    "market.consumers": 100,
    "market.days": 40,
    "market.warmUp": 10,
  }),
  "hardly anybody": {
    ...plainMarket({ market: { consumers: 100, days: 20 } }, { logged: 1 }),
    consumers: 2,
  },
};

test.each(Object.entries(markets))("%s", async (_, market) => {
  const [task] = tasksOf(market, "parts", 1);
  const whole = runHash(simulate(task.parameters, task.key));
  for (parts = 2; parts <= 3; ++parts) {
    const hashes: string[] = [];
    await threads.run([task], (result) => hashes.push(runHash(result)));
    expect(hashes).toEqual([whole]);
  }
});

const [task] = tasksOf(parameters, "parts", 1);
const called = (name: string) => ({ ...task, parameters: { ...parameters, brands: [name, "gino"] } });

test("a part that fails says why, and nobody waits for it", async () => {
  parts = 2;
  const failed: string[] = [];
  const broken = { ...task, parameters: { ...parameters, initialAwareness: undefined as never } };
  await threads.run(
    [broken],
    () => expect.unreachable(),
    undefined,
    (message) => failed.push(message),
  );
  expect(failed).toEqual([expect.stringMatching(/^Cannot/)]);
  await expect(threads.run([broken], () => {})).rejects.toThrow(/^Cannot/);
});

test("a thread that dies in a part is replaced, and its run is made again", async () => {
  parts = 2;
  const flag = join(mkdtempSync(join(tmpdir(), "umot-dying-")), "died");
  const hashes: string[] = [];
  const failed: string[] = [];
  const once = called(`dies once ${flag}`);
  await dying.run(
    [once, called("dies"), task],
    (result, index) => (hashes[index] = runHash(result)),
    undefined,
    (message, index) => failed.push(`${index}: ${message}`),
  );
  expect(existsSync(flag)).toBe(true);
  expect(failed).toEqual(["1: worker exited with code: 9"]);
  expect(hashes).toEqual([
    runHash(simulate(once.parameters, once.key)),
    undefined,
    runHash(simulate(task.parameters, task.key)),
  ]);
});
