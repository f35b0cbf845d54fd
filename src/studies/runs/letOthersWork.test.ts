import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { letOthersWork } from "./letOthersWork.ts";

/** Takes turns with others like it, each turn longer than the shortest timer. */
async function reckon(turns: number, each: () => void): Promise<void> {
  for (let turn = 0; turn < turns; ++turn) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    each();
    await letOthersWork();
  }
}

test("a file is read while several reckonings take turns", async () => {
  let turns = 0;
  let readAt = Number.POSITIVE_INFINITY;
  const reading = readFile(import.meta.filename).then(() => (readAt = turns));
  await Promise.all(Array.from({ length: 4 }, () => reckon(50, () => ++turns)));
  await reading;
  expect(turns).toBe(200);
  expect(readAt).toBeLessThan(200);
});
