import { expect, test } from "vitest";
import { collectGarbage } from "./collectGarbage.ts";

/** Megabytes of the heap right after as much was made and forgotten. */
function heapAfterGarbage(): number {
  let made: object[] = Array.from({ length: 300_000 }, (_, at) => ({ at, text: `${at}` }));
  made = [];
  return process.memoryUsage().heapUsed / 1e6 + made.length;
}

test("a large experiment lets go of its garbage after some thousand runs", () => {
  const collect = collectGarbage(100_000);
  const full = heapAfterGarbage();
  collect(5_000);
  expect(process.memoryUsage().heapUsed / 1e6).toBeLessThan(full - 10);
});
