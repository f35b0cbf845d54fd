import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, resolve, sep } from "node:path";
import { REPORT_DATA } from "../../files/report/writeFormats.ts";
import { fileURLToPath } from "node:url";

/** So deep below the folder results are looked for: `output/trattoria-run`. */
const DEPTH = 3;
const MOST = 200;

/** Folders of results below the server's folder, by their paths in it; none to which a link leads. */
export function listReports(folder: string): string[] {
  return foldersBelow(folder, "", DEPTH)
    .filter((path) => existsSync(join(folder, path, REPORT_DATA)) && withinFolder(path, folder) === path)
    .slice(0, MOST);
}

function foldersBelow(folder: string, path: string, depth: number): string[] {
  if (depth === 0) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => (path === "" ? name : `${path}/${name}`))
    .sort()
    .flatMap((inner) => [inner, ...foldersBelow(folder, inner, depth - 1)]);
}

/** The scenarios that come with umot. */
export const SHIPPED = fileURLToPath(new URL("../../../scenarios/", import.meta.url));

/** How an assistant names one of them: `umot:restaurant/trattoria.yaml`. */
export const SHIPPED_PREFIX = "umot:";

/**
 * What a text leads to when it is taken for a path: itself, a shipped scenario, or undefined where it would lead out of
 * the folder. Every text of a call is looked at, because any of them may be the name of a file.
 */
export function withinFolder(text: string, folder: string): string | undefined {
  if (text.startsWith(SHIPPED_PREFIX)) {
    const path = resolve(SHIPPED, text.slice(SHIPPED_PREFIX.length));
    return path.startsWith(SHIPPED) && existsSync(path) ? path : undefined;
  }
  return [text, ...text.split(/[=,]/)].every((part) => isWithin(part.trim(), folder)) ? text : undefined;
}

function isWithin(part: string, folder: string): boolean {
  if (isAbsolute(part) || /^[A-Za-z]:[\\/]|^~/.test(part) || part.split(/[\\/]/).includes("..")) return false;
  const path = resolve(folder, part);
  // A link that leads nowhere would be written through.
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return true;
  return leadsInside(path, folder) && (!lstatSync(path).isDirectory() || holdsOnlyInside(path, folder));
}

function leadsInside(path: string, folder: string): boolean {
  try {
    const real = realpathSync(path);
    return real === folder || real.startsWith(folder + sep);
  } catch {
    return false;
  }
}

/** A folder of results is read by the names of its files: none of them may be a link that leads elsewhere. */
function holdsOnlyInside(path: string, folder: string): boolean {
  return readdirSync(path, { recursive: true, withFileTypes: true }).every(
    (entry) => !entry.isSymbolicLink() || leadsInside(join(entry.parentPath, entry.name), folder),
  );
}
