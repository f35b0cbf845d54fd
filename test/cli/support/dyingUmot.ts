import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { keyFromSeed, replicationKey } from "../../../src/numeric/luck/random.ts";
import { begin, type Ended, ended } from "./umot.ts";

/** The built program, except that runs with some lucks end the thread that does them. */
export interface DyingUmot {
  /** types a command; on two threads whatever it is, since one alone would be the program itself */
  umot(words: readonly string[], folder: string, deadly: readonly string[]): Promise<Ended>;
  remove(): void;
}

/** The luck of some runs, by which a thread dies. */
export function luckOf(seed: string, ...runs: readonly number[]): string[] {
  const keys = runs.map((run) => replicationKey(keyFromSeed(seed), run));
  return keys.map(({ high, low }) => `${high}:${low}`);
}

const WORKER = `
import { answerBatches, runBatch } from "./answerBatches.js";
const deadly = (process.env.DIES_AT ?? "").split(" ");
answerBatches((batch) => {
  if (batch.some(({ key }) => deadly.includes(key.high + ":" + key.low))) process.exit(9);
  return runBatch(batch);
});
`;

/** Copies the built program and puts a worker before its own. */
export function createDyingUmot(): DyingUmot {
  const place = mkdtempSync(join(tmpdir(), "umot-dying-"));
  for (const name of ["dist", "package.json"]) cpSync(name, join(place, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(place, "node_modules"));
  const threads = join(place, "dist", "threads");
  writeFileSync(join(threads, "worker.js"), WORKER);
  const main = join(place, "dist", "cli", "main.js");
  return {
    umot: (words, folder, deadly) =>
      ended(begin([...words, "--workers", "2"], folder, { DIES_AT: deadly.join(" ") }, main)),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
