import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { nearest } from "../../scenario/check/nearest.ts";

/** Folders in which nobody keeps scenarios. */
const PASSED_OVER = ["node_modules", ".git", "output", "dist"];
const DEEPEST = 4;
const MOST_FILES = 2000;

/** The scenarios that come with umot, beside the built program or its sources. */
const OURS = fileURLToPath(new URL("../../../scenarios", import.meta.url));

/**
 * Where a scenario stands that is named as the documents name those of umot, `scenarios/…`: in the working folder, or,
 * where there is none, among those that came with the package. Any other path stays as it is.
 */
export function placeOfScenario(path: string): string {
  const [, own] = /^scenarios[\\/](.+)$/.exec(path) ?? [];
  if (own === undefined || existsSync(path)) return path;
  const ours = join(OURS, own);
  return existsSync(ours) ? ours : path;
}

/**
 * The scenario that was meant by a path at which there is none: of the same name elsewhere, or of a name that is
 * like it; looked for beside it, in the folder `scenarios/`, and among those that come with umot.
 */
export function scenarioMeant(path: string): string | undefined {
  const places = [dirname(path), "scenarios", ".", OURS];
  const wanted = nameOf(path);
  for (const place of places) {
    const files = scenariosBelow(place, place === "." || place === dirname(path) ? 1 : DEEPEST);
    const names = files.map(nameOf);
    const name = names.includes(wanted) ? wanted : nearest(wanted, names);
    const found = files.find((file) => nameOf(file) === name);
    if (found !== undefined) return shorter(found);
  }
  return undefined;
}

function scenariosBelow(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  const found: string[] = [];
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (found.length >= MOST_FILES) break;
    if (entry.isDirectory() && !PASSED_OVER.includes(entry.name))
      found.push(...scenariosBelow(path, depth - 1));
    else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) found.push(path);
  }
  return found;
}

/** What a folder holds; nothing if it is not there or closed to us: this is only a guess. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const nameOf = (path: string) => basename(path).replace(/\.(ya?ml|json)$/i, "");

/** As somebody in the working folder would type it. */
function shorter(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
