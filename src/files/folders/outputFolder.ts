import { basename, dirname, join, relative } from "node:path";
import type { Fault } from "../../language/fault.ts";
import { FileError, toFileError, withPath } from "./fileError.ts";
import { findReplaceFault, type Replacing } from "./findReplaceFault.ts";
import { keepBeside } from "./keepBeside.ts";
import { mendLeftovers } from "./leftovers.ts";
import { folderThere, MANIFEST } from "./ownFolder.ts";
import { realPlace } from "./realPlace.ts";
import { INNER, replaceFolder } from "./replaceFolder.ts";
import { extendFile } from "./singleFile.ts";
import { createWorkFolder, NEW, type WorkFolder } from "./workFolder.ts";
import { type Content, makeFolders, writeDurably } from "./writeDurably.ts";
import { placeFaults } from "../words/folderFaults.ts";
import { existsSync, statSync } from "node:fs";

/** A file that was written. */
export interface WrittenFile {
  /** path within the folder, with `/` */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes in hexadecimal */
  readonly sha256: string;
}

/** A folder in the making, seen by nobody until it is complete. */
export interface OutputFolder {
  /** where it will stand; after `commit`, where it stands */
  readonly path: string;
  /** what it is the answer to */
  readonly question?: string | undefined;
  /** after `commit`: why it stands beside the place that was meant; undefined where it does not */
  readonly aside?: Fault | undefined;
  /** adds a file, for example `data/series.csv`, at once or piece by piece */
  write(name: string, content: Content): void;
  /**
   * Shows a file while the folder is in the making, or adds to the one that is shown by this name: it is whole at every
   * moment, and gone when the folder is complete.
   *
   * @param more - what comes behind all that it holds
   * @returns where it stands
   */
  show(name: string, more: (isFirst: boolean) => string): string;
  /**
   * Adds the manifest and puts the folder in place of the old one, all at once. Where that place has become unfit in
   * the meantime, or holds more runs of the same question, it is kept beside it: nothing that was computed is lost.
   */
  commit(manifest: (files: readonly WrittenFile[]) => string): void;
  /** forgets everything written so far; nothing happens after `commit` */
  discard(): void;
}

/**
 * Begins an output folder. Everything is first written into a work folder beside it and moved at the end, so that a
 * killed run, an error or a full disk leaves the old folder as it was, or none.
 *
 * It begins before the first run is simulated: a place that cannot be written to is better refused now than in an
 * hour's time.
 *
 * @throws {FileError} if the place cannot be written to, holds files that umot did not write or that were changed since,
 *   or the answer to another question
 */
export function openOutputFolder(path: string, replacing: Replacing = {}): OutputFolder {
  const real = withPath(path, () => realPlace(path));
  mendLeftovers(real);
  const fault = findReplaceFault(real, replacing, path);
  if (fault !== undefined) throw new FileError(fault);
  const work = withPath(path, () => {
    makeFolders(dirname(real));
    return openWork(real);
  });
  const files: WrittenFile[] = [];
  let [isOpen, standing]: [boolean, { path: string; aside: Fault | undefined }] = [
    true,
    { path, aside: undefined },
  ];

  const discard = () => {
    if (isOpen) work.remove();
    isOpen = false;
    process.off("exit", discard);
  };
  process.once("exit", discard);

  const write = (name: string, content: Content) => {
    if (files.some((file) => file.name === name)) throw new Error(`${name} is written twice`);
    files.push({
      name,
      ...withPath(join(path, name), () => writeDurably(join(work.path, NEW, name), content)),
    });
  };

  const show: OutputFolder["show"] = (name, more) => {
    const file = join(work.path, name);
    withPath(file, () => extendFile(file, more(!existsSync(file)), `${file}.partial`));
    const fromHere = relative("", file);
    return fromHere.startsWith("..") ? file : fromHere;
  };

  const commit = (manifest: (files: readonly WrittenFile[]) => string) => {
    write(MANIFEST, manifest([...files]));
    const reason = putInPlace(work.path, real, replacing, path);
    if (reason !== undefined)
      standing = { path: withPath(path, () => keepBeside(join(work.path, NEW), path, real)), aside: reason };
    discard();
  };

  return {
    get path() {
      return standing.path;
    },
    get aside() {
      return standing.aside;
    },
    question: replacing.question,
    write,
    show,
    commit,
    discard,
  };
}

/** @returns why the folder could not be put there */
function putInPlace(work: string, real: string, replacing: Replacing, said: string): Fault | undefined {
  try {
    const fault = findReplaceFault(real, replacing, said) ?? fewerRuns(work, real, said);
    if (fault === undefined) replaceFolder(work, real);
    return fault;
  } catch (cause) {
    const error = toFileError(cause, said);
    if (error instanceof FileError) return error.fault;
    throw error;
  }
}

/** A result that an interruption cut short does not replace one that was not. */
function fewerRuns(work: string, real: string, said: string): Fault | undefined {
  const [fresh, there] = [folderThere(join(work, NEW)), folderThere(real)];
  const isLess = fresh !== undefined && there !== undefined && fresh.runs < there.runs;
  const isSame = fresh?.question === there?.question;
  return isLess && isSame ? placeFaults.moreRuns(said, there.runs, fresh.runs) : undefined;
}

/**
 * Makes the work folder of an output folder: beside it, so that it can be moved there; within it where another disk is
 * mounted, or where nothing may be written beside it, as happens in containers.
 */
function openWork(path: string): WorkFolder {
  const beside = () => createWorkFolder(dirname(path), basename(path));
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return beside();
  if (there.dev !== statSync(dirname(path)).dev) return createWorkFolder(path, INNER);
  try {
    return beside();
  } catch {
    return createWorkFolder(path, INNER);
  }
}
