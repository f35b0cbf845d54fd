import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FileError, withPath } from "./fileError.ts";

/** Every output folder ends with this file; it lists the others. */
export const MANIFEST = "manifest.json";

/**
 * Refuses to replace a folder that holds anything umot did not write: `--out .` must never empty a home folder.
 *
 * @throws {FileError} if the path is a file, or a folder with something else in it
 */
export function refuseForeignFolder(path: string): void {
  if (!existsSync(path)) return;
  const isFolder = withPath(path, () => statSync(path).isDirectory());
  if (!isFolder)
    throw new FileError(
      `${path} is a file, but a folder is to be written.`,
      "Choose another name with --out.",
    );
  const foreign = foreignFiles(path);
  if (foreign.length === 0) return;
  const shown =
    foreign.length > 3
      ? `${foreign.slice(0, 3).join(", ")} and ${foreign.length - 3} more`
      : foreign.join(", ");
  throw new FileError(
    `${path} holds files that umot did not write: ${shown}.`,
    "It would be replaced as a whole. Move them away, or choose another folder with --out.",
  );
}

function foreignFiles(path: string): string[] {
  const own = new Set(listedFiles(path));
  return withPath(path, () => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(path.length).replaceAll("\\", "/").replace(/^\/+/, ""),
    )
    .filter((name) => !own.has(name))
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
