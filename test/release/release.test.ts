import { expect, test } from "vitest";
import { newestNotes, saysOf } from "../../tools/release/changelog.ts";
import { fileFaults } from "../../tools/release/packageFaults.ts";
import { type Candidate, findReleaseFaults, type Recorded } from "../../tools/release/releaseFaults.ts";

const recorded: Recorded = {
  version: "1.2.3",
  results: { "hotels/quiet-year.yaml": "a", "retail/phones.yaml": "b" },
};
const candidate: Candidate = {
  version: "1.3.0",
  otherVersions: { "package-lock.json": "1.3.0", "CITATION.cff": "1.3.0" },
  changelog:
    "# Changelog\n\n## 1.3.0 (unreleased)\n\n- **Numbers**: nothing moves.\n\n## 1.2.3 (2026-01-01)\n\n- Old.\n",
  results: recorded.results,
};
const with_ = (change: Partial<Candidate>) => findReleaseFaults({ ...candidate, ...change }, recorded);
const noted = (point: string, version = "1.3.0") =>
  `# Changelog\n\n## ${version} (unreleased)\n\n- ${point}\n`;
const moved = { ...recorded.results, "hotels/quiet-year.yaml": "c" };

test("a version that is in order has no faults", () => {
  expect(with_({})).toEqual([]);
  expect(with_({ results: { ...recorded.results, "hotels/new.yaml": "d" } })).toEqual([]);
});

test.each<[string, Partial<Candidate>, string]>([
  ["no number", { version: "1.3" }, "package.json: 1.3 is not major.minor.patch"],
  ["not above the last", { version: "1.2.3" }, "is not above 1.2.3, which was released last"],
  ["lower", { version: "1.2.0" }, "is not above 1.2.3"],
  ["another lock file", { otherVersions: { "package-lock.json": "1.2.3" } }, "package-lock.json: says 1.2.3"],
  ["no citation", { otherVersions: { "CITATION.cff": undefined } }, "CITATION.cff: says no version"],
  ["another changelog", { changelog: noted("New.", "1.4.0") }, "CHANGELOG.md: begins with 1.4.0"],
  ["no changelog", { changelog: "" }, "CHANGELOG.md: begins with no version"],
  ["nothing said", { changelog: "## 1.3.0 (unreleased)\n" }, "CHANGELOG.md: says nothing of 1.3.0"],
  ["moved in silence", { results: moved }, "hotels/quiet-year.yaml: its results moved, and no line"],
  ["gone", { results: { "retail/phones.yaml": "b" } }, "hotels/quiet-year.yaml: is gone"],
])("%s", (_, change, fault) => {
  expect(with_(change)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
});

test("a patch moves no number, even where it says so", () => {
  const change = {
    version: "1.2.4",
    changelog: noted("**Numbers**: every run moves.", "1.2.4"),
    results: moved,
  };
  expect(with_({ ...change, otherVersions: {} })).toEqual([
    "hotels/quiet-year.yaml: its results moved, which a patch may not do",
  ]);
});

test.each([
  ["**Numbers**: hotels/quiet-year counts\n  anew.", true],
  ["**Numbers**: all of `hotels/` moves.", true],
  ["**Numbers** (against builds before): every run\n  moves.", true],
  ["**Numbers**: `retail/` moves.", false],
  ["**Prettier hotels/quiet-year**: every run is drawn.", false],
])("%s", (point, says) => {
  const notes = newestNotes(noted(point));
  expect(notes !== undefined && saysOf(notes, "hotels/quiet-year.yaml")).toBe(says);
  expect(with_({ changelog: noted(point), results: moved })).toHaveLength(says ? 0 : 1);
});

test("what a package lacks or should not hold is named", () => {
  const faults = fileFaults(["README.md", "src/index.ts", "dist/a.test.js", "dist/index.js"]);
  expect(faults).toMatchInlineSnapshot(`
    [
      "the package lacks LICENSE",
      "the package lacks CHANGELOG.md",
      "the package lacks package.json",
      "the package lacks dist/index.d.ts",
      "the package lacks dist/library/charts.js",
      "the package lacks dist/library/report.js",
      "the package lacks dist/library/files.js",
      "the package lacks dist/library/wide.js",
      "the package lacks dist/cli/main.js",
      "the package lacks dist/studio/umot-studio.html.gz",
      "the package lacks scenarios/restaurant/trattoria.yaml",
      "the package lacks scenarios/umot.schema.json",
      "the package lacks docs/library.md",
      "the package should not hold src/index.ts",
      "the package should not hold dist/a.test.js",
    ]
  `);
});
