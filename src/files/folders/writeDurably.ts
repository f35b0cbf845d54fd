import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What a file holds: bytes, a text, or a text in pieces. */
export type Content = Uint8Array | string | Iterable<string>;

/** Writes a new file and waits until it is on the disk, so that a rename never comes before the content. */
export function writeDurably(
  file: string,
  content: Content,
): { readonly bytes: number; readonly sha256: string } {
  makeFolders(dirname(file));
  const descriptor = openSync(file, "wx");
  const hash = createHash("sha256");
  let size = 0;
  try {
    for (const bytes of piecesOf(content)) {
      hash.update(bytes);
      size += bytes.length;
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return { bytes: size, sha256: hash.digest("hex") };
}

function* piecesOf(content: Content): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === "string") yield encoder.encode(content);
  else for (const piece of content) yield encoder.encode(piece);
}

/**
 * Makes a folder with those above it that are missing. Node's own way to do this never ends where a system refuses to
 * make any, as below `/proc`.
 *
 * @returns the folders that were made, the outermost first
 */
export function makeFolders(path: string): string[] {
  const missing: string[] = [];
  for (let place = resolve(path); !isFolder(place); place = dirname(place)) missing.unshift(place);
  return missing.filter((place) => {
    try {
      mkdirSync(place);
      return true;
    } catch (cause) {
      if (isFolder(place)) return false; // another process was faster
      throw cause;
    }
  });
}

/** @throws what the system says of a place that is there but no folder */
function isFolder(place: string): boolean {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw Object.assign(new Error(`${place} is no folder`), { code: "ENOTDIR" });
  return found !== undefined;
}
