import { cpSync, existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { removeTree } from "./removeTree.ts";

/** Numbers of places beside another one; who has filled so many will not look for one more. */
const MOST_BESIDE = 1000;

/** The place itself, then its neighbours `…-2`, `…-3` and so on. */
export function* placesBeside(path: string): Generator<string> {
  yield path;
  for (let number = 2; number <= MOST_BESIDE; ++number) yield `${path}-${number}`;
}

/**
 * Keeps a folder that cannot stand where it was meant to: beside that place, else among the temporary files.
 *
 * @param fresh - the folder as it was made
 * @param said - the place as it was typed
 * @param real - the same without links in it
 * @returns where it stands
 */
export function keepBeside(fresh: string, said: string, real: string): string {
  const beside = [...placesBeside(real)].findIndex((place) => !existsSync(place));
  const place = [...placesBeside(said)][beside];
  const realOne = [...placesBeside(real)][beside];
  if (place !== undefined && moved(fresh, realOne)) return place;
  const spare = join(mkdtempSync(join(tmpdir(), "umot-")), basename(real));
  cpSync(fresh, spare, { recursive: true });
  return spare;
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    // another disk
  }
  try {
    cpSync(from, to, { recursive: true, errorOnExist: true, force: false });
    return true;
  } catch {
    removeTree(to);
    return false;
  }
}
