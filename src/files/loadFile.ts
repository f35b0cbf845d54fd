import { readFileSync } from "node:fs";
import { toFileError } from "./fileError.ts";

/**
 * Gives the bytes of a file; undefined if there is none, which is for the caller to word.
 *
 * @throws {FileError} if it is there but cannot be read: a folder, no permission
 */
export function loadFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    if (isMissing) return undefined;
    throw toFileError(cause, path);
  }
}
