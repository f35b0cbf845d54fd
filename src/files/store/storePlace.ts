import { randomBytes } from "node:crypto";
import { existsSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FileError, withPath } from "../folders/fileError.ts";
import { makeFolders } from "../folders/writeDurably.ts";
import { placeFaults } from "../words/folderFaults.ts";

/**
 * Refuses a place where no run could be kept, before the first one is made: a disk that fills up later ends the keeping
 * and nothing else, but a wrong name is better told at once.
 *
 * @throws {FileError} if it is a file, or stands in one
 */
export function refuseStorePlace(path: string): void {
  const there = withPath(path, () => nearestThere(path));
  if (!withPath(path, () => statSync(there).isDirectory())) throw new FileError(placeFaults.storeFile(there));
}

/**
 * The same for a store that is to be written to: whether that can be is only known by doing it. Nothing is left behind.
 *
 * @throws {FileError} if no folder can be made there, or nothing be written into it
 */
export function tryStorePlace(path: string): void {
  refuseStorePlace(path);
  const made: string[] = [];
  const probe = join(path, `probe-${randomBytes(16).toString("hex")}`);
  try {
    made.push(...makeFolders(path));
    writeFileSync(probe, "", { flag: "wx" });
  } catch (cause) {
    throw new FileError(placeFaults.noStore(path), { cause });
  } finally {
    quietly(() => rmSync(probe, { force: true }));
    // Where another process has begun to write, a folder is not empty any more.
    for (const folder of made.reverse()) quietly(() => rmdirSync(folder));
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // nothing was made there
  }
}

/** The path itself, or the nearest folder or file above it that is there. */
function nearestThere(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : nearestThere(above);
}
