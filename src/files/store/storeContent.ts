import { closeSync, openSync, readSync } from "node:fs";
import { engineHash } from "./engineHash.ts";
import { NOTE_BYTES, type RunNote, readNote } from "./runEntry.ts";
import { removePartials, removeStored, type StoredFile, storedFiles } from "./storedFiles.ts";
import { sizeOf, type StoreSize } from "./trimStore.ts";

/** The kept runs of one scenario and one version of the engine. */
export interface KeptRuns extends StoreSize {
  /** title of the scenario, or the command; "" where it is not known */
  readonly about: string;
  /** when one of them was last written or read, in milliseconds since 1970 */
  readonly used: number;
  /** whether this version would read them; others are found by no experiment any more */
  readonly isUsable: boolean;
}

/** What is kept in a store, the scenario used last first. */
export function listStore(path: string): KeptRuns[] {
  const engine = engineHash();
  const groups = new Map<string, { about: string; isUsable: boolean; files: StoredFile[] }>();
  for (const stored of storedFiles(path)) {
    const note = noteOf(stored.file);
    const isUsable = note?.engine === engine;
    const about = note?.about ?? "";
    const group = groups.get(`${isUsable} ${about}`) ?? { about, isUsable, files: [] };
    group.files.push(stored);
    groups.set(`${isUsable} ${about}`, group);
  }
  return [...groups.values()]
    .map(({ files, ...group }) => ({
      ...group,
      ...sizeOf(files),
      used: files.reduce((latest, { used }) => Math.max(latest, used), 0),
    }))
    .sort((a, b) => b.used - a.used || (a.about < b.about ? -1 : 1));
}

/** Which kept runs are let go. */
export interface Clearing {
  /** those that this version would not read */
  readonly unusable: boolean;
  /** those that were last used before this time, in milliseconds since 1970 */
  readonly before?: number | undefined;
}

/**
 * Lets kept runs go, and what killed processes left half-written.
 *
 * @param which - those to which any of it applies; left out, all
 * @returns what went
 */
export function clearStore(path: string, which?: Clearing): StoreSize {
  const engine = engineHash();
  const isGone = ({ file, used }: StoredFile) =>
    which === undefined ||
    (which.before !== undefined && used < which.before) ||
    (which.unusable && noteOf(file)?.engine !== engine);
  const gone = storedFiles(path)
    .filter(isGone)
    .filter(({ file }) => removeStored(file));
  removePartials(path);
  return sizeOf(gone);
}

function noteOf(file: string): RunNote | undefined {
  try {
    const descriptor = openSync(file, "r");
    try {
      const bytes = new Uint8Array(NOTE_BYTES);
      return readNote(bytes.subarray(0, readSync(descriptor, bytes)));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined; // removed by another process at this moment
  }
}
