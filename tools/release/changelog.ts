/** What CHANGELOG.md says of one version. */
export interface VersionNotes {
  readonly version: string;
  /** what stands behind the version: a day, or `unreleased` */
  readonly when: string;
  /** its points, the newest first as they stand */
  readonly points: readonly string[];
}

/** The newest version of a changelog; undefined where no heading names one. */
export function newestNotes(changelog: string): VersionNotes | undefined {
  const [, section] = changelog.split(/^## /m);
  const [, version, when] = /^(\S+) \(([^)]+)\)\n/.exec(section ?? "") ?? [];
  if (version === undefined) return undefined;
  const points = section.split(/^- /m).slice(1);
  return { version, when, points: points.map((point) => point.replace(/\s+/g, " ").trim()) };
}

/** Whether a point under Numbers says that results of a scenario move: by its path, by its folder, or of every one. */
export function saysOf(notes: VersionNotes, scenario: string): boolean {
  const [folder] = scenario.split("/");
  return notes.points
    .filter((point) => point.startsWith("**Numbers**"))
    .some(
      (point) =>
        point.includes(scenario.replace(/\.yaml$/, "")) ||
        point.includes(`\`${folder}/\``) ||
        /\bevery (run|scenario)\b/.test(point),
    );
}
