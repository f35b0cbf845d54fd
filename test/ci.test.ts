import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "umot-summary-"));
afterAll(() => rmSync(folder, { recursive: true }));

const passed = { status: "passed", assertionResults: [{ status: "passed" }, { status: "skipped" }] };
const failed = { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] };
const unloadable = { status: "failed", assertionResults: [] };

test.each([
  ["all is well", [passed], 0, 0, "1 passed, 0 failed", 0],
  ["a test fails", [passed, failed], 1, 0, "2 passed, 1 failed", 1],
  ["a test file cannot be loaded", [passed, unloadable], 1, 0, "1 passed, 1 failed", 1],
  ["a type is wrong and the tests pass", [passed], 2, 1, "1 passed, 1 failed", 1],
  ["the runner crashes after its last test", [passed], 1, 0, "1 passed, 1 failed", 1],
  ["there are no tests", [], 0, 0, "0 passed, 1 failed", 1],
  ["there is no report", undefined, 0, 0, "0 passed, 1 failed", 1],
])("the last line of a run is right when %s", (_, testResults, status, checks, line, exit) => {
  const report = join(folder, "report.json");
  writeFileSync(report, testResults === undefined ? "" : JSON.stringify({ testResults }));
  const summary = spawnSync(process.execPath, [".ci/summary.mjs", `${status}`, `${checks}`, report]);
  expect([summary.stdout.toString(), summary.status]).toEqual([`${line}\n`, exit]);
});

test("one set of tests that did not run is a failure, however well the other went", () => {
  const [good, empty] = ["good.json", "empty.json"].map((name) => join(folder, name));
  writeFileSync(good, JSON.stringify({ testResults: [passed, passed] }));
  writeFileSync(empty, "");
  const last = (...reports: string[]) =>
    spawnSync(process.execPath, [".ci/summary.mjs", "0", "0", ...reports]).stdout.toString();
  expect([last(good, good), last(good, empty)]).toEqual(["4 passed, 0 failed\n", "2 passed, 1 failed\n"]);
});
