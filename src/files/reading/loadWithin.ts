import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
import type { Load } from "../../scenario/read/readText.ts";
import { readingFaults } from "../words/readingFaults.ts";
import { FileError } from "../folders/fileError.ts";
import { readRegularFile } from "./readRegularFile.ts";

/**
 * Gives the bytes of a file; undefined if there is none, which is for the caller to word; the reason why not, if it
 * is there but is not to be read: a folder, a device, too large, no permission.
 */
export const loadFile = ((path, most) => {
  try {
    return readRegularFile(path, most);
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    return isMissing(cause) ? undefined : { refused: cause.fault };
  }
}) satisfies Load;

function isMissing({ cause }: FileError): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/** What stands at the top of a project. */
const MARKS = [".git", "package.json", "umot.schema.json"];

/**
 * Loads a scenario and what it names: the file itself wherever it is, because a person named it; what it extends and
 * its ties only from below the working folder, its own folder, or the project that this belongs to. A scenario may
 * come from somebody else, and must not say which of one's files are read.
 *
 * @param entry - path of the scenario that was named
 */
export function loadWithin(entry: string): Load {
  const roots = rootsOf(entry);
  return (path, most) => {
    const isAllowed = path === entry || (isWithin(roots, resolve(path)) && isWithin(roots, realPath(path)));
    return isAllowed ? loadFile(path, most) : { refused: readingFaults.outside(path, roots.map(short)) };
  };
}

function rootsOf(entry: string): string[] {
  // Set for commands that an assistant asks for: neither the project around it nor anything else may be read.
  const only = process.env["UMOT_ONLY_BELOW"];
  if (only !== undefined)
    return [only, dirname(realPath(entry))].filter((root) => root === only || !isWithin([only], root));
  const own = dirname(resolve(entry));
  const project = projectAround(own);
  const places = [process.cwd(), own, ...(project === undefined ? [] : [project])];
  const roots = new Set(places.flatMap((place) => [place, realPath(place)]));
  // One that lies in another one adds nothing.
  return [...roots].filter(
    (root) =>
      !isWithin(
        [...roots].filter((other) => other !== root),
        root,
      ),
  );
}

/** The nearest folder around a place that looks like the top of a project; never a home, never the whole disk. */
function projectAround(place: string): string | undefined {
  for (let folder = place; folder !== parse(folder).root && folder !== homedir(); folder = dirname(folder)) {
    if (MARKS.some((mark) => existsSync(join(folder, mark)))) return folder;
  }
  return undefined;
}

function isWithin(roots: readonly string[], path: string): boolean {
  return roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));
}

/** Where a path leads when its links are followed; as it is, where there is nothing. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** As a person standing in the working folder would name it. */
function short(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === "" || path.startsWith("..") ? folder : path;
}
