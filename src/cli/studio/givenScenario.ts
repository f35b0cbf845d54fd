import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { GivenScenario } from "../../files/studio/studioFiles.ts";
import { problemsError, readNamed, type ReadingFlags } from "../flags/openScenario.ts";

/** Where the scenarios stand that come with umot, and that the page holds. */
const SHIPPED = fileURLToPath(new URL("../../../scenarios/", import.meta.url));

/**
 * A scenario as the page takes it: by its path where it comes with umot, else its text, and where that extends files of
 * one's own, everything written out.
 *
 * @throws {CliError} with all problems at once
 */
export function givenScenario(path: string, flags: ReadingFlags): GivenScenario {
  const { scenario, problems, files } = readNamed(path, [], flags);
  if (scenario === undefined) throw problemsError(problems);
  const place = resolve(path);
  if (place.startsWith(SHIPPED)) return { path: place.slice(SHIPPED.length).replaceAll("\\", "/") };
  const name = path.replaceAll("\\", "/").split("/").at(-1) ?? path;
  const isAlone = files.every((file) => file === path || resolve(file).startsWith(SHIPPED));
  return {
    path: name,
    text: isAlone && files.length === 1 ? readFileSync(path, "utf8") : stringify(scenario),
  };
}
