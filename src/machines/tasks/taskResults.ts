import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { exchangeFile } from "../../files/folders/singleFile.ts";
import { withPath } from "../../files/folders/fileError.ts";
import { isResultOf } from "../../files/store/isResultOf.ts";
import { unpackRun } from "../../files/store/runEntry.ts";
import { fileOfRun, partialName, removePartials, removeStored } from "../../files/store/storedFiles.ts";
import type { RunResult } from "../../model/result.ts";
import type { SimulationTask } from "../../studies/runs/executor.ts";

/** What became of planned runs: results as a store keeps them, and why others failed. */
export interface TaskResults {
  has(address: string): boolean;
  /** undefined where there is none; what cannot be believed is removed, so that it is done again */
  read(address: string, task: SimulationTask): RunResult | undefined;
  /** why a run failed; undefined where it did not */
  failure(address: string): string | undefined;
  keep(address: string, entry: Uint8Array): void;
  fail(address: string, message: string): void;
  /** removes what killed processes left half-written */
  tidy(): void;
}

/** Opens what a folder of tasks holds of results; each file appears whole or not at all. */
export function openTaskResults(folder: string): TaskResults {
  const results = join(folder, "results");
  const fileOf = (address: string) => fileOfRun(results, address);
  const noteOf = (address: string) => join(folder, "failed", `${address}.txt`);
  return {
    has: (address) => existsSync(fileOf(address)),
    read(address, task) {
      const file = fileOf(address);
      if (!existsSync(file)) return undefined;
      const result = withPath(file, () => unpackRun(readFileSync(file), address));
      if (isResultOf(task.parameters, result)) return result;
      removeStored(file);
      return undefined;
    },
    failure(address) {
      const note = noteOf(address);
      return existsSync(note) ? withPath(note, () => readFileSync(note, "utf8")) : undefined;
    },
    keep(address, entry) {
      const file = fileOf(address);
      withPath(file, () => exchangeFile(file, entry, partialName(file)));
      rmSync(noteOf(address), { force: true });
    },
    fail(address, message) {
      const note = noteOf(address);
      withPath(note, () => exchangeFile(note, message, `${note}.partial-${process.pid}`));
    },
    tidy: () => removePartials(results),
  };
}
