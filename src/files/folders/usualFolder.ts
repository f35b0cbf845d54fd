import { existsSync } from "node:fs";
import type { Fault } from "../../language/fault.ts";
import { FileError } from "./fileError.ts";
import { findReplaceFault, type Replacing } from "./findReplaceFault.ts";
import { placesBeside } from "./keepBeside.ts";
import { mendLeftovers } from "./leftovers.ts";
import { type OutputFolder, openOutputFolder } from "./outputFolder.ts";
import { folderThere } from "./ownFolder.ts";
import { realPlace } from "./realPlace.ts";

/** A folder in the making, at the usual place or beside it. */
export interface UsualFolder {
  readonly folder: OutputFolder;
  /** why it is not at the usual place; undefined where it is */
  readonly reason: Fault | undefined;
}

/**
 * Begins an output folder at the usual place of a command. The same question always comes to the same place; where the
 * usual one is taken, by the answer to another question or by files of somebody else, it is a numbered one beside it.
 *
 * @throws {FileError} if there is no such place either
 */
export function openUsualFolder(path: string, replacing: Replacing): UsualFolder {
  mendLeftovers(path);
  const reason = faultAt(path, replacing);
  const place = reason === undefined ? path : placeBeside(path, replacing);
  if (place === undefined) throw new FileError(reason as Fault);
  return { folder: openOutputFolder(place, replacing), reason: place === path ? undefined : reason };
}

/** The place of the same question if it has one already, else the first that is free. */
function placeBeside(path: string, replacing: Replacing): string | undefined {
  const places = [...placesBeside(path)].slice(1);
  const isFit = (place: string) => existsSync(place) && folderThere(place)?.question === replacing.question;
  const own = places.find((place) => isFit(place) && faultAt(place, replacing) === undefined);
  return own ?? places.find((place) => !existsSync(place));
}

function faultAt(path: string, replacing: Replacing): Fault | undefined {
  try {
    return findReplaceFault(realPlace(path), replacing, path);
  } catch (cause) {
    if (cause instanceof FileError) return cause.fault;
    throw cause;
  }
}
