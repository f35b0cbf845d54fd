import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { withPath } from "./fileError.ts";
import { mendLeftovers } from "./leftovers.ts";
import { MANIFEST, refuseForeignFolder } from "./ownFolder.ts";

/** A file that was written. */
export interface WrittenFile {
  /** path within the folder, with `/` */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes in hexadecimal */
  readonly sha256: string;
}

/** What a file holds: bytes, a text, or a text in pieces. */
type Content = Uint8Array | string | Iterable<string>;

/** A folder in the making, seen by nobody until it is complete. */
export interface OutputFolder {
  /** where it will stand */
  readonly path: string;
  /** adds a file, for example `data/series.csv`, at once or piece by piece */
  write(name: string, content: Content): void;
  /** adds the manifest and puts the folder in place of the old one, all at once */
  commit(manifest: (files: readonly WrittenFile[]) => string): void;
  /** forgets everything written so far; nothing happens after `commit` */
  discard(): void;
}

/**
 * Begins an output folder. Everything is first written into `<name>.partial-<process>` beside it and renamed at the
 * end, so that a killed run, an error or a full disk leaves the old folder as it was, or none.
 *
 * It begins before the first run is simulated: a place that cannot be written to is better refused now than in an
 * hour's time.
 *
 * @throws {FileError} if the place cannot be written to, or holds files that umot did not write
 */
export function openOutputFolder(path: string): OutputFolder {
  const partial = join(dirname(path), `${basename(path)}.partial-${process.pid}`);
  const files: WrittenFile[] = [];
  let isOpen = true;
  refuseForeignFolder(path);
  withPath(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    mendLeftovers(path);
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
  });

  const discard = () => {
    if (isOpen) rmSync(partial, { recursive: true, force: true });
    isOpen = false;
    process.off("exit", discard);
  };
  process.once("exit", discard);

  const write = (name: string, content: Content) => {
    if (files.some((file) => file.name === name)) throw new Error(`${name} is written twice`);
    files.push({ name, ...withPath(join(path, name), () => writeDurably(join(partial, name), content)) });
  };

  const commit = (manifest: (files: readonly WrittenFile[]) => string) => {
    write(MANIFEST, manifest([...files]));
    withPath(path, () => replaceFolder(path, partial));
    discard();
  };

  return { path, write, commit, discard };
}

/** Writes a file and waits until it is on the disk, so that the rename never comes before the content. */
function writeDurably(file: string, content: Content): Omit<WrittenFile, "name"> {
  mkdirSync(dirname(file), { recursive: true });
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

/** The old folder makes room and goes only when the new one stands. `mendLeftovers` puts right a stop in between. */
function replaceFolder(path: string, partial: string): void {
  const old = join(dirname(path), `${basename(path)}.old-${process.pid}`);
  refuseForeignFolder(path);
  const replaced = moveAway(path, old);
  try {
    renameSync(partial, path);
  } catch (cause) {
    if (replaced) renameSync(old, path);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}

function moveAway(path: string, old: string): boolean {
  try {
    renameSync(path, old);
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
    throw cause;
  }
}
