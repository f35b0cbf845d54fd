// The same bytes in every Node that umot supports. The newer ones come from npm, for this test alone, and where they
// cannot be had it says so.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const NODES = [22, 24, 26];
const KIND = `${process.platform}-${process.arch}`;
const place = mkdtempSync(join(tmpdir(), "umot-nodes-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const SMALL = ["--consumers", "300", "--days", "121", "--runs", "3", "--workers", "2"];
const TYPED = [
  "run",
  "scenarios/restaurant/trattoria.yaml",
  ...SMALL,
  "--no-out",
  "--no-store",
  "--format",
  "json",
];

function printedBy(node: string): string {
  const { stdout, stderr } = spawnSync(node, ["dist/cli/main.js", ...TYPED, "--quiet"], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

test.runIf(KIND === "linux-x64").for(NODES)(
  "Node %i gives the bytes that this one gives",
  (version, context) => {
    const folder = join(place, String(version));
    const typed = [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      "--silent",
      `node-${KIND}@${version}`,
    ];
    const { status } = spawnSync("npm", typed, { encoding: "utf8" });
    if (status !== 0) context.skip(`npm has no Node ${version} here`);
    const node = join(folder, "node_modules", `node-${KIND}`, "bin", "node");
    expect(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout).toMatch(
      new RegExp(`^v${version}\\.`),
    );
    expect(printedBy(node)).toBe(printedBy(process.execPath));
  },
);
