import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newestNotes, saysOf } from "../../tools/release/changelog.ts";
import { movedScenarios, type Recorded } from "../../tools/release/releaseFaults.ts";
import { resultsNow } from "../../tools/release/resultsNow.ts";

// Moved and meant: a line under Numbers in CHANGELOG.md that names the scenario (docs/versions.md).
test("numbers of the scenarios moved only where CHANGELOG.md says so", async () => {
  const last = JSON.parse(readFileSync("tools/release/results.json", "utf8")) as Recorded;
  const now = await resultsNow();
  expect(Object.keys(now).length).toBeGreaterThan(20);
  const notes = newestNotes(readFileSync("CHANGELOG.md", "utf8"));
  const silent = movedScenarios(now, last.results).filter(
    (name) => notes === undefined || !saysOf(notes, name),
  );
  expect(silent).toEqual([]);
});
