import { ExitCode } from "./exitCode.ts";
/**
 * Runs what was typed.
 *
 * @param words - the words after `umot`
 * @returns what to tell the shell
 */
export declare function runProgram(words: readonly string[]): Promise<ExitCode>;
