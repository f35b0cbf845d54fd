import { spawnSync } from "node:child_process";

/** Why tests that need foreign programs cannot run here; undefined where all of them can. */
export function whyWithout(needs: Readonly<Record<string, readonly [program: string, ...words: string[]]>>) {
  const missing = Object.entries(needs)
    .filter(([, [program, ...words]]) => spawnSync(program, words).status !== 0)
    .map(([name]) => name);
  return missing.length === 0 ? undefined : `not installed here: ${missing.join(", ")}`;
}

/** Debian's own: another Python on the path need not have its packages. */
export const PYTHON = "/usr/bin/python3";

export const OPENPYXL = [PYTHON, "-c", "import openpyxl"] as const;
export const PANDAS = [PYTHON, "-c", "import pandas"] as const;
export const NBCONVERT = [PYTHON, "-c", "import nbconvert, ipykernel"] as const;
export const JSONLITE = ["Rscript", "-e", "library(jsonlite)"] as const;
export const READXL = ["Rscript", "-e", "library(readxl)"] as const;
export const LIBREOFFICE = ["libreoffice", "--version"] as const;

/** Runs a foreign program and gives what it printed. */
export function outputOf(program: string, words: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error ?? stderr}`);
  return stdout;
}
