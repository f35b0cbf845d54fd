import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario } from "../support/fullMarket.ts";

// Memory is taken at the beginning and used again: what a day leaves behind in a run of years would add up. A thousand
// days, because V8 itself takes and gives back some 300 kB when it likes.
test("a long run takes no more memory with every day", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const days = 1220;
  const parameters = toParameters(
    fullScenario({ "market.consumers": 300, "market.days": days, "market.panel": 0 }),
  );
  const used = new Map<number, number>();
  const measure = (day: number) => {
    if (day !== 199 && day !== 1199) return;
    // The second turn waits for what the first one gives back beside the program.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    used.set(day, heapUsed + arrayBuffers);
  };
  simulate(parameters, keyFromSeed("memory"), { onDay: measure });
  expect([...used.keys()]).toEqual([199, 1199]);
  const perDay = (used.get(1199)! - used.get(199)!) / 1000;
  // One number a consumer and day would be 2,400 bytes; a reference to an empty list a day, 100.
  expect(perDay).toBeLessThan(1000);
});
