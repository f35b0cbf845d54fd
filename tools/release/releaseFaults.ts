import { newestNotes, saysOf } from "./changelog.ts";
import type { Results } from "./resultsNow.ts";

/** What the last version gave. */
export interface Recorded {
  readonly version: string;
  readonly results: Results;
}

/** What is about to be released. */
export interface Candidate {
  /** of package.json */
  readonly version: string;
  /** of package-lock.json and CITATION.cff, by the name of the file */
  readonly otherVersions: Readonly<Record<string, string | undefined>>;
  readonly changelog: string;
  readonly results: Results;
}

/** What keeps a version from being released, in a sentence each: docs/versions.md is the promise that this holds. */
export function findReleaseFaults(candidate: Candidate, recorded: Recorded): string[] {
  return [...versionFaults(candidate, recorded), ...numberFaults(candidate, recorded)];
}

function versionFaults({ version, otherVersions, changelog }: Candidate, recorded: Recorded): string[] {
  const [now, last] = [version, recorded.version].map(partsOf);
  const notes = newestNotes(changelog);
  const others = Object.entries(otherVersions).filter(([, other]) => other !== version);
  return [
    ...(now === undefined ? [`package.json: ${version} is not major.minor.patch`] : []),
    ...(now !== undefined && last !== undefined && compareParts(now, last) <= 0
      ? [`package.json: ${version} is not above ${recorded.version}, which was released last`]
      : []),
    ...others.map(([file, other]) => `${file}: says ${other ?? "no version"}, but package.json ${version}`),
    ...(notes?.version === version
      ? []
      : [`CHANGELOG.md: begins with ${notes?.version ?? "no version"}, but package.json says ${version}`]),
    ...(notes?.points.length === 0 ? [`CHANGELOG.md: says nothing of ${version}`] : []),
  ];
}

function numberFaults({ version, changelog, results }: Candidate, recorded: Recorded): string[] {
  const notes = newestNotes(changelog);
  const moved = movedScenarios(results, recorded.results);
  const isPatch = stepOf(version, recorded.version) === "patch";
  const gone = Object.keys(recorded.results).filter((scenario) => results[scenario] === undefined);
  return [
    ...moved.flatMap((scenario) => {
      if (isPatch) return [`${scenario}: its results moved, which a patch may not do`];
      return notes !== undefined && saysOf(notes, scenario)
        ? []
        : [`${scenario}: its results moved, and no line under Numbers in CHANGELOG.md names it`];
    }),
    ...(stepOf(version, recorded.version) === "major"
      ? []
      : gone.map((scenario) => `${scenario}: is gone, which only a major version may do`)),
  ];
}

/** Scenarios that gave something else before. A new one has not moved. */
export function movedScenarios(now: Results, before: Results): string[] {
  return Object.keys(now).filter((name) => before[name] !== undefined && before[name] !== now[name]);
}

/** Which part of a version changed first. */
function stepOf(version: string, last: string): "major" | "minor" | "patch" {
  const [now, before] = [partsOf(version) ?? [], partsOf(last) ?? []];
  if (now[0] !== before[0]) return "major";
  return now[1] === before[1] ? "patch" : "minor";
}

function partsOf(version: string): readonly number[] | undefined {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, place) => part !== b[place]);
  return at < 0 ? 0 : a[at] - b[at];
}
