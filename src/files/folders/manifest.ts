import type { RunFailure } from "../../studies/runs/runFailure.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { OutputFolder, WrittenFile } from "./outputFolder.ts";
import { toolVersion } from "./toolVersion.ts";

/** What a folder must remember so that anybody can make it again. */
export interface ManifestOrigin {
  /** what to type to get the same again */
  readonly command: string;
  /** fingerprint of the question, from `questionHash`: a folder is replaced by an answer to the same one only */
  readonly question?: string | undefined;
  /** complete, with everything that was left out filled in; none where nothing was simulated */
  readonly scenario?: Scenario | undefined;
  readonly seed: string;
  /** runs that were finished */
  readonly runs: number;
  /** runs that were asked for; more than `runs` after an interruption */
  readonly asked: number;
  /** fingerprint of all results, from `resultHash`; sweeps have none, because they do not keep whole results */
  readonly results?: string;
  /** runs that failed and that no number holds; left out where there are none */
  readonly failures?: readonly RunFailure[] | undefined;
}

/** Adds the manifest to a folder, and puts it in its place. */
export function finishFolder(folder: OutputFolder, provenance: Omit<ManifestOrigin, "question">): void {
  const { command, ...rest } = provenance;
  const whole = { command, question: folder.question, ...rest };
  folder.commit((files) => formatManifest(whole, files));
}

/**
 * The manifest of a folder. It holds no time and no name of a machine: the same command gives the same bytes, so that
 * two folders can be compared.
 */
function formatManifest(provenance: ManifestOrigin, files: readonly WrittenFile[]): string {
  const { scenario, failures = [], ...rest } = provenance;
  const failed = failures.length > 0 ? { failures: failures.toSorted(byRun) } : {};
  const { consumers = 0, population = 0 } = scenario?.market ?? {};
  // Counts and money are those of the people for whom the consumers stand.
  const countsOf = population === 0 ? {} : { countsOf: { people: population, consumers } };
  const manifest = {
    tool: "umot",
    version: toolVersion(),
    ...rest,
    ...failed,
    ...countsOf,
    files: files.toSorted(byName),
    ...(scenario !== undefined && { scenario }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const byName = (a: WrittenFile, b: WrittenFile) => (a.name < b.name ? -1 : 1);

/** Threads end in any order. */
const byRun = (a: RunFailure, b: RunFailure) => a.run - b.run || (a.of < b.of ? -1 : a.of > b.of ? 1 : 0);
