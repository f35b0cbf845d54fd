import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Puts right what killed runs left beside an output folder: half-written folders go, and an old folder that was
 * moved away just before the kill comes back. Folders of processes that are still running are left alone.
 */
export function mendLeftovers(path: string): void {
  for (const { name, kind, owner } of leftoversOf(path)) {
    if (isRunning(owner)) continue;
    const leftover = join(dirname(path), name);
    if (kind === "old" && !existsSync(path)) renameSync(leftover, path);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

interface Leftover {
  readonly name: string;
  readonly kind: string;
  /** number of the process that made it */
  readonly owner: number;
}

function leftoversOf(path: string): Leftover[] {
  const prefix = `${basename(path)}.`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const found = /^(partial|old)-(\d+)$/.exec(name.slice(prefix.length));
      return found === null ? [] : [{ name, kind: found[1], owner: Number(found[2]) }];
    });
}

/** Whether the process of this number is still there. */
export function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0); // signal 0 only asks
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
