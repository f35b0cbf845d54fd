import { onceEach } from "../../studies/runs/onceEach.ts";
import { statSync, utimesSync } from "node:fs";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { RunStore } from "../../studies/runs/storedExecutor.ts";
import { engineHash } from "./engineHash.ts";
import { type Bilingual, sameInAll } from "../../language/bilingual.ts";
import { FileError, toFileError } from "../folders/fileError.ts";
import { isResultOf } from "./isResultOf.ts";
import { readRegularFile } from "../reading/readRegularFile.ts";
import { ENTRY_FORMAT, packRun, unpackRun } from "./runEntry.ts";
import { exchangeFile } from "../folders/singleFile.ts";
import { fileOfRun, partialName } from "./storedFiles.ts";
import { MOST_BYTES, trimStore } from "./trimStore.ts";
import { createHash } from "node:crypto";
import type { Parameters } from "../../model/parameters.ts";
import { updateHash } from "../../studies/runs/fingerprint.ts";

/** What happened in a store since it was opened. */
export interface StoreTally {
  /** runs that were there */
  readonly found: number;
  readonly written: number;
  /** runs that were there but could not be used: changed since, of another address, or not to be read */
  readonly damaged: number;
  /** why runs are not kept any more; undefined while they are */
  readonly fault?: Bilingual;
}

/** Finished runs in a folder, each a file of its own, named by what it is the answer to. */
export interface FolderStore extends RunStore {
  readonly path: string;
  /** whether there seems to be a result for an equal task, without reading it */
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
 * keeping and nothing else; other trouble concerns the run that has it.
 */
export function openRunStore(
  path: string,
  { about = "", mostBytes = MOST_BYTES }: StoreOptions = {},
): FolderStore {
  const engine = engineHash();
  const addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`);
  let tally: StoreTally = { found: 0, written: 0, damaged: 0 };
  let isHopeless = false;
  return {
    path,
    has: (task) => isFile(fileOfRun(path, addressOf(task))),
    tally: () => tally,
    read(task) {
      const address = addressOf(task);
      const bytes = readIfThere(fileOfRun(path, address));
      if (bytes === undefined) return undefined;
      const result = bytes === UNREADABLE ? undefined : unpackRun(bytes, address);
      if (isResultOf(task.parameters, result)) {
        tally = { ...tally, found: tally.found + 1 };
        return result;
      }
      tally = { ...tally, damaged: tally.damaged + 1 };
      return undefined;
    },
    write(task, result) {
      if (isHopeless || !isResultOf(task.parameters, result)) return;
      const address = addressOf(task);
      const file = fileOfRun(path, address);
      try {
        exchangeFile(file, packRun(result, { about, engine }, address), partialName(file));
        tally = { ...tally, written: tally.written + 1 };
      } catch (cause) {
        // Whatever stands in the way of one run is named; all else concerns the whole store.
        const error = toFileError(cause, codeOf(cause) === "EISDIR" ? file : path);
        const fault = error instanceof FileError ? error.fault.message : sameInAll(String(error));
        tally = { fault, ...tally };
        isHopeless = FULL.has(codeOf(cause));
      }
    },
    close() {
      if (tally.written > 0) trimStore(path, mostBytes);
    },
  };
}

/** What the system says where no other run will fit either. */
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS"]);

/** The code of a system's error, also where it was worded for people. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  return "code" in cause ? String(cause.code) : codeOf(cause.cause);
}

/** No run takes so many bytes; a longer file is none, and would fill the memory. */
const MOST_BYTES_OF_RUN = 1e9;

/** There is something, but nobody may or can read it: a folder, a device, a file of somebody else. */
const UNREADABLE = new Uint8Array();

/** The file's bytes, and a note for `trimStore` that it was of use today; undefined if there is none. */
function readIfThere(file: string): Uint8Array | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readRegularFile(file, MOST_BYTES_OF_RUN);
  } catch (cause) {
    return ["ENOENT", "ENOTDIR"].includes(codeOf(cause)) ? undefined : UNREADABLE;
  }
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // A store that may only be read is of use all the same.
  }
  return bytes;
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Makes the function that names a run by its content: equal names only for equal parameters, luck and engine.
 * Parameters are read once each, because many runs share them.
 *
 * @param engine - fingerprint of the engine's code, from `engineHash`
 * @returns from a task to 64 hexadecimal digits
 */
export function createAddresser(engine: string): (task: SimulationTask) => string {
  const parametersHash = onceEach((parameters: Parameters) => hashOf(parameters));
  // One text: a hash that is fed piece by piece takes several times as long, and each run has one.
  return ({ parameters, key: { high, low } }) =>
    createHash("sha256")
      .update(`${engine}\n${parametersHash(parameters)}\n${high} ${low}`)
      .digest("hex");
}

function hashOf(value: unknown): string {
  const hash = createHash("sha256");
  updateHash(hash, value);
  return hash.digest("hex");
}
