import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { REPORT_DATA } from "../../files/report/writeFormats.ts";
import { withinFolder } from "./withinFolder.ts";

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
