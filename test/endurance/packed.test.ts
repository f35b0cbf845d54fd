import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "umot-packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Output of a program that must end well. */
function did(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: "utf8" });
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  return stdout;
}

test("what npm packs runs in a fresh folder with what users install and no more", () => {
  did("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], process.cwd());
  const [packed] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  did("npm", ["install", "--omit=dev", "--prefer-offline", `./${packed}`], folder);
  for (const tool of ["tsx", "esbuild", "typescript", "assemblyscript"])
    expect([tool, existsSync(join(folder, "node_modules", tool))]).toEqual([tool, false]);
  did("npx", ["umot", "init", "my.yaml"], folder);
  const words = ["umot", "run", "my.yaml", "--runs", "4", "--workers", "2"];
  expect(did("npx", [...words, "--format", "csv"], folder)).toContain("share");
  expect(existsSync(join(folder, "output/my-run/report.html"))).toBe(true);
});
