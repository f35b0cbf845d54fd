import { existsSync, writeFileSync } from "node:fs";
import type { Parameters } from "../../src/model/parameters.ts";
import { answerBatches, runBatch } from "../../src/threads/answerBatches.ts";
import { runPart } from "../../src/threads/runPart.ts";

/**
 * The worker of the program, but its thread dies in a market whose first brand is called `dies`; in one whose first
 * brand is called `dies once <file>` only as long as the file is not there. Of a run in parts it is the last part that dies.
 */
answerBatches(
  (batch) => {
    for (const { parameters } of batch) dieIn(parameters);
    return runBatch(batch);
  },
  (order) => {
    if (order.part === order.room.parts - 1) dieIn(order.task.parameters);
    return runPart(order);
  },
);

function dieIn({ brands }: Parameters): void {
  const [, once] = /^dies once (.*)/.exec(brands[0]) ?? [];
  if (brands[0] === "dies") process.exit(9);
  if (once !== undefined && !existsSync(once)) {
    writeFileSync(once, "");
    process.exit(9);
  }
}
