import { statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../language/fault.ts";
import { editedFiles, findPlaceFault, folderThere, MANIFEST, named } from "./ownFolder.ts";
import { placeFaults } from "../words/folderFaults.ts";

/** What an output folder may replace. */
export interface Replacing {
  /** what the new folder is the answer to, see `questionHash` */
  readonly question?: string | undefined;
  /** whether it replaces the answer to another question, and files that were changed by hand, too */
  readonly isForced?: boolean | undefined;
  /** whether files changed by hand are kept by whoever writes the folder */
  readonly keepsEdited?: boolean | undefined;
}

/**
 * Why a new folder must not take a place.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 */
export function findReplaceFault(path: string, replacing: Replacing, said = path): Fault | undefined {
  for (let turn = 1; ; ++turn) {
    const before = stateOf(path);
    // Another process may exchange the folder while it is looked at: half of one and half of another is seen, or a part
    // that was there a moment ago is gone.
    const isFinal = () => turn === TURNS || stateOf(path) === before;
    try {
      const fault = faultOfFolder(path, replacing, said);
      if (fault === undefined || isFinal()) return fault;
    } catch (cause) {
      if (isFinal()) throw cause;
    }
  }
}

const TURNS = 100;

/** Changes whenever another folder is put in this place. */
function stateOf(path: string): string {
  try {
    const [folder, manifest] = [statSync(path), statSync(join(path, MANIFEST))];
    return [folder.ino, manifest.ino, manifest.mtimeMs].join(" ");
  } catch {
    return ""; // nothing there, or nobody may look
  }
}

function faultOfFolder(path: string, replacing: Replacing, said: string): Fault | undefined {
  const { question, isForced = false, keepsEdited = false } = replacing;
  const fault = findPlaceFault(path, said);
  const there = folderThere(path);
  if (fault !== undefined || there === undefined || isForced) return fault;
  if (there.question !== question) return placeFaults.anotherQuestion(said, there.command);
  const edited = keepsEdited ? [] : editedFiles(path);
  return edited.length === 0 ? undefined : placeFaults.edited(said, named(edited));
}
