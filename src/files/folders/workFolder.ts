import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isThere, type Owner, thisOwner } from "./owner.ts";
import { removeTree } from "./removeTree.ts";

/**
 * A folder in which an output folder is made: `new/` is written there, and the folder that it replaces waits in `old/`.
 *
 * It is told from a folder of the user's by a mark and not by its name: a file within that repeats the random end of
 * its name. Whoever copies, renames or imitates such a folder has made it his own.
 */
export interface WorkFolder {
  readonly path: string;
  /** removes it with all that it holds; what cannot be removed stays and is no fault */
  remove(): void;
}

/** Parts of a work folder. */
export const NEW = "new";
export const OLD = "old";

const MARK = "umot-work.json";
const NAME = /\.partial-([0-9a-f]{32})$/;

/** How often an owner shows that it is alive, in milliseconds. */
const HEARTBEAT = 3_600_000;

/**
 * An owner of whom nobody here can know is taken for dead after so many milliseconds without a sign: seven days. It
 * gave one each hour, unless it was computing, and no run computes for so long.
 */
const LONGEST_SILENCE = 7 * 86_400_000;

/**
 * Makes a work folder.
 *
 * @param parent - where; it must be there
 * @param name - what it is for, the beginning of its name
 */
export function createWorkFolder(parent: string, name: string): WorkFolder {
  const token = randomBytes(16).toString("hex");
  const path = join(parent, `${name}.partial-${token}`);
  const mark = join(path, MARK);
  mkdirSync(path);
  try {
    writeFileSync(mark, JSON.stringify({ tool: "umot", token, owner: thisOwner() }), { flag: "wx" });
    mkdirSync(join(path, NEW));
  } catch (cause) {
    removeTree(path);
    throw cause;
  }
  const heartbeat = setInterval(() => showLife(mark), HEARTBEAT).unref();
  return {
    path,
    remove() {
      clearInterval(heartbeat);
      removeTree(path);
    },
  };
}

/** What a folder with such a mark says of itself. */
interface FoundWork {
  readonly owner: Owner;
  /** milliseconds since its owner gave a sign */
  readonly silence: number;
}

/** Reads the mark of a work folder; undefined for any other folder. */
function readWork(path: string): FoundWork | undefined {
  const token = NAME.exec(basename(path))?.[1];
  if (token === undefined) return undefined;
  try {
    const file = join(path, MARK);
    const mark = JSON.parse(readFileSync(file, "utf8")) as { tool?: unknown; token?: unknown; owner?: Owner };
    if (mark.tool !== "umot" || mark.token !== token || mark.owner === undefined) return undefined;
    return { owner: mark.owner, silence: Date.now() - statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Whether umot made this folder to work in. */
export function isWorkFolder(path: string): boolean {
  return readWork(path) !== undefined;
}

/**
 * Whether a folder is one that umot worked in and that nobody works in any more.
 *
 * @param patience - silence after which an owner that ran elsewhere counts as dead, in milliseconds
 */
export function isAbandoned(path: string, patience = LONGEST_SILENCE): boolean {
  const found = readWork(path);
  return found !== undefined && !(isThere(found.owner) ?? found.silence < patience);
}

function showLife(mark: string): void {
  try {
    const now = new Date();
    utimesSync(mark, now, now);
  } catch {
    // The disk may be gone; whoever writes next will say so.
  }
}
