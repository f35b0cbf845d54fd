import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { inEach } from "../language/bilingual.ts";
import { listed } from "../language/listing.ts";
import { FileError, withPath } from "./fileError.ts";
import { placeFaults } from "./words/folderFaults.ts";

/** Every output folder ends with this file; it lists the others. */
export const MANIFEST = "manifest.json";

/**
 * Refuses to replace a folder that holds anything umot did not write: `--out .` must never empty a home folder.
 *
 * @throws {FileError} if the path is a file, or a folder with something else in it
 */
export function refuseForeignFolder(path: string): void {
  const fromThere = relative(path, process.cwd());
  const isAround = !fromThere.startsWith("..") && !isAbsolute(fromThere);
  if (isAround) throw new FileError(placeFaults.around(path));
  if (!existsSync(path)) return;
  const isFolder = withPath(path, () => statSync(path).isDirectory());
  if (!isFolder) throw new FileError(placeFaults.file(path));
  const foreign = foreignFiles(path);
  if (foreign.length === 0) return;
  throw new FileError(
    placeFaults.foreign(
      path,
      inEach((language) => listed(foreign, language, 3)),
    ),
  );
}

/**
 * Files in a folder that its manifest does not list. Whatever is foreign at the top is not looked into: `--out /`
 * must be refused at once and not after reading the whole disk.
 */
function foreignFiles(path: string): string[] {
  const own = listedFiles(path);
  const ownTops = new Set(own.map((name) => name.split("/")[0]));
  const top = withPath(path, () => readdirSync(path));
  const foreign = top.filter((name) => !ownTops.has(name)).sort();
  return foreign.length > 0 ? foreign : filesBelow(path).filter((name) => !own.includes(name));
}

function filesBelow(path: string): string[] {
  return withPath(path, () => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The files that the folder's manifest says were written with it. */
function listedFiles(path: string): string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(path, MANIFEST), "utf8")) as {
      files?: { name?: unknown }[];
    };
    return [MANIFEST, ...(manifest.files ?? []).map(({ name }) => String(name))];
  } catch {
    return [];
  }
}
