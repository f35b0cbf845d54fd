import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { FileError, withPath } from "./fileError.ts";
import { placeFaults } from "./words/folderFaults.ts";

/**
 * Writes a file that must not be there yet.
 *
 * @throws {FileError} if it is there, or cannot be written
 */
export function writeNewFile(path: string, content: string): void {
  if (existsSync(path)) throw new FileError(placeFaults.isThere(path));
  replaceFile(path, content);
}

/**
 * Writes a file as a whole or not at all: an old one stays until the new one is complete and on the disk.
 *
 * @throws {FileError} if it cannot be written
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const partial = `${path}.partial-${process.pid}`;
  withPath(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeDurably(partial, content);
      renameSync(partial, path);
    } finally {
      rmSync(partial, { force: true });
    }
  });
}

function writeDurably(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, "w");
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
