import { existsSync, writeFileSync } from "node:fs";
import { answerBatches } from "../../src/threads/answerBatches.ts";
import { doBatch } from "../../src/threads/doBatch.ts";

/**
 * The worker of the program, but its thread dies in a market whose first brand is called `dies`; in one whose first
 * brand is called `dies once <file>` only as long as the file is not there.
 */
answerBatches((batch) => {
  for (const { parameters } of batch) {
    const [, once] = /^dies once (.*)/.exec(parameters.brands[0]) ?? [];
    if (parameters.brands[0] === "dies") process.exit(9);
    if (once !== undefined && !existsSync(once)) {
      writeFileSync(once, "");
      process.exit(9);
    }
  }
  return doBatch(batch);
});
