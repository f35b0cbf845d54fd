import { createHash } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { inEach } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";
import { withPath } from "./fileError.ts";
import { isSystemFile } from "./systemFiles.ts";
import { isWorkFolder } from "./workFolder.ts";
import { placeFaults } from "../words/folderFaults.ts";

/** Every output folder ends with this file; it lists the others. */
export const MANIFEST = "manifest.json";

/** What an output folder says of itself. */
export interface FolderThere {
  /** what it is the answer to, see `questionHash`; undefined in folders of older versions */
  readonly question: string | undefined;
  /** the command that made it */
  readonly command: string | undefined;
  /** runs that it holds */
  readonly runs: number;
  /** files that it lists, with their digests where it gives some */
  readonly files: readonly { readonly name: string; readonly sha256?: string }[];
}

/**
 * Why a place cannot become an output folder: `--out .` must never empty a home folder.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 * @returns undefined if it is absent, empty, or a folder of ours that may be replaced as a whole
 */
export function findPlaceFault(path: string, said = path): Fault | undefined {
  const fromThere = relative(path, process.cwd());
  const isAround = !fromThere.startsWith("..") && !isAbsolute(fromThere);
  if (isAround) return placeFaults.around(said);
  if (!existsSync(path)) return undefined;
  const isFolder = withPath(said, () => statSync(path).isDirectory());
  if (!isFolder) return placeFaults.file(said);
  withPath(said, () => accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK));
  const foreign = foreignFiles(path);
  return foreign.length === 0 ? undefined : placeFaults.foreign(said, named(foreign));
}

/** The first few names and how many there are besides. */
export const named = (files: readonly string[]) => inEach((language) => listed(files, language, 3));

/**
 * Files in a folder that its manifest does not list. Whatever is foreign at the top is not looked into: `--out /`
 * must be refused at once and not after reading the whole disk.
 */
function foreignFiles(path: string): string[] {
  const own = [MANIFEST, ...(folderThere(path)?.files.map(({ name }) => name) ?? [])];
  const ownTops = new Set(own.map((name) => name.split("/")[0]));
  const top = withPath(path, () => readdirSync(path));
  const foreign = top
    .filter((name) => !ownTops.has(name) && !isSystemFile(name) && !isWorkFolder(join(path, name)))
    .sort();
  if (foreign.length > 0) return foreign;
  const listedOnes = new Set(own);
  return [...ownTops].flatMap((name) => filesBelow(path, name)).filter((name) => !listedOnes.has(name));
}

/** Files at or below a name within a folder, but for those of the system. */
function filesBelow(path: string, name: string): string[] {
  const place = join(path, name);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [name];
  const inside = withPath(place, () => readdirSync(place)).filter((one) => !isSystemFile(one));
  return inside.sort().flatMap((one) => filesBelow(path, `${name}/${one}`));
}

/** What the manifest of a folder says; undefined where there is none. */
export function folderThere(path: string): FolderThere | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(path, MANIFEST), "utf8")) as Record<string, unknown>;
    const { files, question, command, runs } = manifest;
    return {
      question: typeof question === "string" ? question : undefined,
      command: typeof command === "string" ? command : undefined,
      runs: typeof runs === "number" ? runs : 0,
      files: Array.isArray(files) ? files.map(toListed) : [],
    };
  } catch {
    return undefined;
  }
}

function toListed(file: unknown): FolderThere["files"][number] {
  const { name, sha256 } = (typeof file === "object" && file !== null ? file : {}) as Record<string, unknown>;
  return { name: String(name), ...(typeof sha256 === "string" && { sha256 }) };
}

/** Files of a folder that are not as they were written: somebody has changed them by hand. */
export function editedFiles(path: string): string[] {
  const there = folderThere(path)?.files ?? [];
  return there.flatMap(({ name, sha256 }) => {
    const found = sha256 === undefined ? undefined : hashIfThere(join(path, name));
    return found === undefined || found === sha256 ? [] : [name];
  });
}

/** SHA-256 of a file, read piece by piece: tables of large experiments take gigabytes. */
function hashIfThere(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const hash = createHash("sha256");
    const piece = new Uint8Array(PIECE);
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece))
      hash.update(piece.subarray(0, length));
    return hash.digest("hex");
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Bytes that are read at once. */
const PIECE = 1 << 20;
