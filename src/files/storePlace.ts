import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { FileError, withPath } from "./fileError.ts";
import { placeFaults } from "./words/folderFaults.ts";

/**
 * Refuses a place where no run could be kept, before the first one is made: a disk that fills up later ends the keeping
 * and nothing else, but a wrong name is better told at once.
 *
 * @throws {FileError} if it is a file, stands in one, or may not be written to
 */
export function refuseStorePlace(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new FileError(placeFaults.storeFile(path));
    withPath(path, () => accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK));
    return;
  }
  const above = nearestAbove(path);
  if (!statSync(above).isDirectory()) throw new FileError(placeFaults.storeFile(above));
  withPath(path, () => accessSync(above, constants.W_OK | constants.X_OK));
}

/** The nearest folder or file above a path that is there. */
function nearestAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) ? above : nearestAbove(above);
}
