import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { template } from "../../../src/scenario/explain/template.ts";

/** What a command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = resolve("dist/cli/main.js");

/** Begins the built command line, as a user's shell would, off a terminal. */
export function begin(
  words: readonly string[],
  folder = ".",
  environment: Record<string, string> = {},
  program = main,
): ChildProcess {
  const env = { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", ...environment };
  return spawn(process.execPath, [program, ...words], { cwd: folder, env });
}

/** Waits until a command has ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk) => (stdout += chunk));
  child.stderr?.on("data", (chunk) => (stderr += chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** Types a command and waits for it. */
export const umot = (
  words: readonly string[],
  folder?: string,
  environment?: Record<string, string>,
): Promise<Ended> => ended(begin(words, folder, environment));

/** A folder of its own for each test, with a scenario that runs in a moment. */
export function createPlace(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "umot-cli-"));
  const small = template().replace("consumers: 5000", "consumers: 300").replace("days: 365", "days: 140");
  writeFileSync(join(path, "small.yaml"), small);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What a command said, without the seconds that it expects to take: another machine needs others. */
export const withoutTime = (said: string): string =>
  said.replace(/\b(about|circa) [\d.,]+ (?:s|min|h)(?: \d+ (?:s|min))?(?= (?:on|su) )/g, "$1 …");
