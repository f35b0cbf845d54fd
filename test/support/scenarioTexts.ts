import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Loads the scenarios that come with umot by their path within `scenarios/`. */
export function loadShipped(path: string): string | undefined {
  const file = join("scenarios", path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
