import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { SimulationTask } from "../experiment/executor.ts";
import type { RunStore } from "../experiment/storedExecutor.ts";
import { engineHash } from "./engineHash.ts";
import { type Bilingual, sameInAll } from "../language/bilingual.ts";
import { FileError, toFileError } from "./fileError.ts";
import { createAddresser } from "./runAddress.ts";
import { ENTRY_FORMAT, packRun, unpackRun } from "./runEntry.ts";
import { replaceFile } from "./singleFile.ts";
import { MOST_BYTES, trimStore } from "./trimStore.ts";

/** What happened in a store since it was opened. */
export interface StoreTally {
  /** runs that were there */
  readonly found: number;
  readonly written: number;
  /** runs that were there, but whose bytes were not those that had been written */
  readonly damaged: number;
  /** why runs are not kept any more; undefined while they are */
  readonly fault?: Bilingual;
}

/** Finished runs in a folder, each a file of its own, named by what it is the answer to. */
export interface FolderStore extends RunStore {
  readonly path: string;
  /** whether there is a result for an equal task, without reading it */
  has(task: SimulationTask): boolean;
  tally(): StoreTally;
  /** lets the oldest runs go if there are too many */
  close(): void;
}

export interface StoreOptions {
  /** what new runs are of, for people: the title of a scenario */
  readonly about?: string | undefined;
  readonly mostBytes?: number;
}

/**
 * Opens the runs kept in a folder; it comes into being with the first run that is written.
 *
 * Runs are found by content (parameters, luck, the engine's code), so that nothing can be out of date. A file appears
 * whole or not at all, and is checked when it is read: what is damaged counts as missing. A full disk ends the
 * keeping and nothing else.
 */
export function openRunStore(
  path: string,
  { about = "", mostBytes = MOST_BYTES }: StoreOptions = {},
): FolderStore {
  const engine = engineHash();
  const addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`);
  const fileOf = (address: string) => join(path, address.slice(0, 2), `${address.slice(2)}.run`);
  let tally: StoreTally = { found: 0, written: 0, damaged: 0 };
  return {
    path,
    has: (task) => existsSync(fileOf(addressOf(task))),
    tally: () => tally,
    read(task) {
      const file = fileOf(addressOf(task));
      const bytes = readIfThere(file);
      if (bytes === undefined) return undefined;
      const result = unpackRun(bytes);
      if (result === undefined) tally = { ...tally, damaged: tally.damaged + 1 };
      else tally = { ...tally, found: tally.found + 1 };
      return result;
    },
    write(task, result) {
      if (tally.fault !== undefined) return;
      try {
        replaceFile(fileOf(addressOf(task)), packRun(result, { about, engine }));
        tally = { ...tally, written: tally.written + 1 };
      } catch (cause) {
        const error = toFileError(cause, path);
        const fault = error instanceof FileError ? error.fault.message : sameInAll(String(error));
        tally = { ...tally, fault };
      }
    },
    close() {
      if (tally.written > 0) trimStore(path, mostBytes);
    },
  };
}

/** The file's bytes, and a note for `trimStore` that it was of use today. */
function readIfThere(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}
