import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Megabytes of a process at most that holds a million objects and makes and forgets ten million more. */
function peakOf(runs: number): number {
  const module = JSON.stringify(new URL("keepHeapSmall.ts", import.meta.url).href);
  const script = `
    const { keepHeapSmall } = await import(${module});
    keepHeapSmall(${runs});
    const make = (count, word) => Array.from({ length: count }, (_, at) => ({ at, text: word + at }));
    const held = make(1e6, "held");
    for (let turn = 0; turn < 100; ++turn) make(1e5, "forgotten" + turn);
    console.log(held.length * 0 + process.resourceUsage().maxRSS / 1024);
  `;
  const words = ["--import", "tsx", "--input-type=module", "--eval", script];
  return Number(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

test("a large experiment's heap stays near what is in use, a small one's is left to V8", () => {
  const [small, large] = [peakOf(9_999), peakOf(10_000)];
  expect(large).toBeLessThan(0.8 * small);
});
