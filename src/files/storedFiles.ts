import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./leftovers.ts";

/** A file of a store. */
export interface StoredFile {
  readonly file: string;
  readonly bytes: number;
  /** when it was last written or read, in milliseconds since 1970 */
  readonly used: number;
}

/** Names that only a store gives: two digits of the address, the other sixty-two. */
const RUN = /^[0-9a-f]{2}[\\/][0-9a-f]{62}\.run$/;
const PARTIAL = /^[0-9a-f]{2}[\\/][0-9a-f]{62}\.run\.partial-(\d+)$/;

/** The runs kept in a folder; whatever else stands there is not seen, and so never removed. */
export function storedFiles(path: string): StoredFile[] {
  return namesBelow(path)
    .filter((name) => RUN.test(name))
    .flatMap((name) => {
      const file = join(path, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ file, bytes: found.size, used: found.mtimeMs }];
    });
}

/** Removes what killed processes left half-written. */
export function removePartials(path: string): void {
  for (const name of namesBelow(path)) {
    const owner = PARTIAL.exec(name)?.[1];
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
