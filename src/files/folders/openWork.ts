import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { INNER } from "./replaceFolder.ts";
import { createWorkFolder, type WorkFolder } from "./workFolder.ts";

/**
 * Makes the work folder of an output folder: beside it, so that it can be moved there; within it where another disk is
 * mounted, or where nothing may be written beside it, as happens in containers.
 */
export function openWork(path: string): WorkFolder {
  const beside = () => createWorkFolder(dirname(path), basename(path));
  if (!existsSync(path)) return beside();
  if (statSync(path).dev !== statSync(dirname(path)).dev) return createWorkFolder(path, INNER);
  try {
    return beside();
  } catch {
    return createWorkFolder(path, INNER);
  }
}
