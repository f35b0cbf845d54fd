import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./leftovers.ts";

/** What a store may take, in bytes: some ten thousand runs of a year with three brands. */
export const MOST_BYTES = 2e9;

/** A file of a store. */
interface StoredFile {
  readonly file: string;
  readonly bytes: number;
  /** when it was last written or read, in milliseconds */
  readonly used: number;
}

export interface StoreSize {
  readonly runs: number;
  readonly bytes: number;
}

/** How much a store holds; nothing where there is none. */
export function measureStore(path: string): StoreSize {
  const files = storedFiles(path);
  return { runs: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Lets go of the runs that were of no use for the longest time, until the rest fits, and of what killed processes
 * left half-written.
 *
 * @returns what went
 */
export function trimStore(path: string, mostBytes: number): StoreSize {
  removePartials(path);
  const files = storedFiles(path).sort((a, b) => a.used - b.used);
  let excess = files.reduce((sum, { bytes }) => sum + bytes, 0) - mostBytes;
  let gone: StoreSize = { runs: 0, bytes: 0 };
  for (const { file, bytes } of files) {
    if (excess <= 0) break;
    rmSync(file, { force: true });
    excess -= bytes;
    gone = { runs: gone.runs + 1, bytes: gone.bytes + bytes };
  }
  return gone;
}

function storedFiles(path: string): StoredFile[] {
  return namesBelow(path)
    .filter((name) => name.endsWith(".run"))
    .flatMap((name) => {
      const file = join(path, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ file, bytes: found.size, used: found.mtimeMs }];
    });
}

function removePartials(path: string): void {
  for (const name of namesBelow(path)) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(path, name), { force: true });
  }
}

function namesBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: "utf8" });
  } catch {
    return []; // no run was kept yet
  }
}
