import { expect, test } from "vitest";
import { fullScenario } from "../support/fullMarket.ts";
import { plainMarket } from "../support/market.ts";
import { runHash } from "../support/runHash.ts";
import { wideMarket } from "../support/wideMarket.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { giveMemoryBack, PAGE, takeMemory } from "../../src/model/engine/spareMemory.ts";

const key = keyFromSeed("spare");
const bytesIn = (memory: WebAssembly.Memory) => new Uint8Array(memory.buffer);
const markets: Record<string, Parameters> = {
  "every mechanism, all logged": toParameters(
    fullScenario({ "market.consumers": 211, "market.days": 60, "market.panel": 100, "market.warmUp": 20 }),
    { logged: 211 },
  ),
  "more told than there is room for at first": plainMarket({
    market: { consumers: 3000, days: 8, needsPerYear: 300 },
    network: { friends: 40 },
    wordOfMouth: { tellRate: 1 },
  }),
  "33 brands": wideMarket(30, 14, { "market.consumers": 100, "market.days": 40 }),
};

test.each(Object.entries(markets))("%s: of the run before not a byte is left", (_, market) => {
  const fresh = new WebAssembly.Memory({ initial: 1, maximum: 65_536 });
  giveMemoryBack(fresh, 0);
  simulate(market, key);
  const memory = takeMemory(1);
  expect(memory).toBe(fresh);
  expect(memory.buffer.byteLength).toBeGreaterThan(PAGE);
  // All of it, not only what the engine said that it had used.
  expect(bytesIn(memory).every((byte) => byte === 0)).toBe(true);
});

test("runs of different markets, one after the other in one memory, are what they are in their own", () => {
  const alone = Object.values(markets).map((market) => {
    takeMemory(1);
    return runHash(simulate(market, key));
  });
  const order = [0, 1, 0, 2, 1, 2, 0];
  const all = Object.values(markets);
  expect(order.map((at) => runHash(simulate(all[at], key)))).toEqual(order.map((at) => alone[at]));
});

test("memory that is too small grows; a run that fails keeps its own", () => {
  takeMemory(1);
  const memory = takeMemory(3);
  giveMemoryBack(memory, 0);
  const larger = takeMemory(5);
  expect([larger === memory, larger.buffer.byteLength]).toEqual([true, 5 * PAGE]);
  giveMemoryBack(larger, 0);
  const stop = () => {
    throw new Error("stopped");
  };
  expect(() => simulate(Object.values(markets)[0], key, { onDay: stop })).toThrow("stopped");
  expect(takeMemory(1)).not.toBe(memory);
});

test("what a large market took is given back to the machine", () => {
  const memory = takeMemory(33_554_432 / PAGE + 1);
  giveMemoryBack(memory, 0);
  expect(takeMemory(1)).not.toBe(memory);
});
