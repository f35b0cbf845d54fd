import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { FileError, withPath } from "./fileError.ts";
import { realPlace } from "./realPlace.ts";
import { placeFaults } from "../words/folderFaults.ts";
import { makeFolders, writeDurably } from "./writeDurably.ts";

/**
 * Refuses to replace a file that umot did not write, before anything is done for it.
 *
 * @param mark - what every file of ours for this purpose holds
 * @throws {FileError} if there is something else at this place
 */
export function refuseForeignFile(path: string, mark: string, isForced = false): void {
  const found = withPath(path, () => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) return;
  if (found.isDirectory()) throw new FileError(placeFaults.isAFolder(path));
  if (!found.isFile()) throw new FileError(placeFaults.notAFile(path));
  const isMarked = () => withPath(path, () => readFileSync(path, "utf8")).includes(mark);
  const isOurs = isForced || (found.size < LARGEST && isMarked());
  if (!isOurs) throw new FileError(placeFaults.isThere(path));
}

/** No file of ours is so large, in bytes. */
const LARGEST = 1e8;

/** What no file holds: for files that are written once. */
export const NO_MARK = "\u0000never";

/**
 * Writes a file whose place is empty or holds an earlier one of ours.
 *
 * @throws {FileError} as `refuseForeignFile`, or if it cannot be written
 */
export function replaceOwnFile(path: string, content: string, mark: string, isForced = false): void {
  refuseForeignFile(path, mark, isForced);
  replaceFile(path, content);
}

/**
 * Writes a file as a whole or not at all: an old one stays until the new one is complete and on the disk. A link stays
 * a link: the file that it leads to is written, and nothing but a file.
 *
 * @throws {FileError} if it cannot be written, or is no file
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const found = withPath(path, () => statSync(path, { throwIfNoEntry: false }));
  if (found !== undefined && !found.isFile()) throw new FileError(placeFaults.notAFile(path));
  const real = withPath(path, () => realPlace(path));
  withPath(path, () => exchangeFile(real, content, `${real}.partial-${randomBytes(16).toString("hex")}`));
}

/**
 * The same for a place of our own, where whatever stands is replaced: a link is not followed.
 *
 * @param partial - where it is written first, in the same folder
 * @throws what the system says
 */
export function exchangeFile(file: string, content: string | Uint8Array, partial: string): void {
  makeFolders(dirname(file));
  exchange(file, partial, () => writeDurably(partial, content));
}

/** Adds to such a file, or begins it. What it holds is copied on the disk and never read, however much it has become. */
export function extendFile(file: string, more: string, partial: string): void {
  if (!existsSync(file)) return exchangeFile(file, more, partial);
  exchange(file, partial, () => {
    copyFileSync(file, partial);
    appendFileSync(partial, more, { flush: true });
  });
}

function exchange(file: string, partial: string, write: () => void): void {
  try {
    write();
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
