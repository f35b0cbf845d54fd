import { runProgram } from "../../../src/cli/program.ts";
import type { Ended } from "./umot.ts";

/**
 * Does what was typed in this very process: what `umot` does, without the half second that a new one takes to begin.
 * That the built program gives its code to the shell and writes to the right stream is held by tests that begin one.
 */
export async function umotHere(
  words: readonly string[],
  folder = ".",
  language = "en_GB.UTF-8",
): Promise<Ended> {
  const { stdout, stderr, env } = process;
  const written = { stdout: "", stderr: "" };
  const before = { folder: process.cwd(), language: env["LANG"], out: stdout.write, err: stderr.write };
  process.chdir(folder);
  env["LANG"] = language;
  stdout.write = (chunk: string | Uint8Array) => ((written.stdout += String(chunk)), true);
  stderr.write = (chunk: string | Uint8Array) => ((written.stderr += String(chunk)), true);
  try {
    return { code: await runProgram(words), ...written };
  } finally {
    stdout.write = before.out;
    stderr.write = before.err;
    process.chdir(before.folder);
    env["LANG"] = before.language;
  }
}
