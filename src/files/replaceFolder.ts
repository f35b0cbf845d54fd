import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderThere, MANIFEST } from "./ownFolder.ts";
import { createWorkFolder, NEW, OLD } from "./workFolder.ts";

/**
 * Puts what was made in a work folder in place of the folder that is there, if there is one. It is exchanged as a whole
 * where it can be; where a folder cannot be moved, as one that a disk is mounted on, its files are exchanged one by one.
 */
export function replaceFolder(work: string, path: string): void {
  if (dirname(work) === path) {
    fillFolder(work, path);
    return;
  }
  try {
    swapFolder(work, path);
  } catch (cause) {
    if (!existsSync(path)) throw cause;
    fillFromElsewhere(work, path);
  }
}

/** The old folder makes room and waits in the work folder until the new one stands. */
function swapFolder(work: string, path: string): void {
  const [fresh, old] = [join(work, NEW), join(work, OLD)];
  const isReplaced = existsSync(path);
  if (isReplaced) renameSync(path, old);
  try {
    renameSync(fresh, path);
  } catch (cause) {
    if (isReplaced) renameSync(old, path);
    throw cause;
  }
}

/** Into a disk of its own nothing can be moved: it is copied there first. */
function fillFromElsewhere(work: string, path: string): void {
  const inner = createWorkFolder(path, INNER);
  try {
    cpSync(join(work, NEW), join(inner.path, NEW), { recursive: true });
    fillFolder(inner.path, path);
  } finally {
    inner.remove();
  }
}

/** Beginning of the names of work folders that stand within the folder that is made. */
export const INNER = ".umot";

/**
 * Exchanges the files of a folder for those in a work folder within it. The manifest goes first and comes last: a
 * folder without one is unfinished, and called again, this finishes it (`mendLeftovers`).
 */
export function fillFolder(work: string, path: string): void {
  const [fresh, old] = [join(work, NEW), join(work, OLD)];
  mkdirSync(old, { recursive: true });
  const moved: [from: string, to: string][] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    moved.push([from, to]);
  };
  const listed = (folderThere(path) ?? folderThere(old))?.files.map(({ name }) => topOf(name)) ?? [];
  const coming = new Set([MANIFEST, ...(folderThere(fresh)?.files.map(({ name }) => topOf(name)) ?? [])]);
  // A name that is to come and does not wait any more has come already.
  const isOld = (name: string) =>
    existsSync(join(path, name)) && (!coming.has(name) || existsSync(join(fresh, name)));
  try {
    for (const name of new Set([MANIFEST, ...listed]))
      if (isOld(name)) move(join(path, name), join(old, name));
    const waiting = readdirSync(fresh).filter((name) => name !== MANIFEST);
    for (const name of [...waiting, MANIFEST]) move(join(fresh, name), join(path, name));
  } catch (cause) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    throw cause;
  }
}

const topOf = (name: string) => name.split("/")[0];
