import { FileError } from "../files/fileError.ts";
import { toolVersion } from "../files/toolVersion.ts";
import type { Fault } from "../language/fault.ts";
import type { Language } from "../language/language.ts";
import { CliError } from "./cliError.ts";
import { ExitCode } from "./exitCode.ts";
import { bugReport } from "./words/bugReport.ts";

/** Says on stderr what went wrong, for the person who can do something about it. */
export function reportError(cause: unknown, language: Language): ExitCode {
  const isForUser = cause instanceof CliError || cause instanceof FileError;
  process.stderr.write(isForUser ? formatFault(cause.fault, language) : formatBug(cause, language));
  if (process.env["DEBUG"] && cause instanceof Error) process.stderr.write(`\n${cause.stack}\n`);
  return isForUser ? ExitCode.input : ExitCode.bug;
}

function formatFault({ message, advice }: Fault, language: Language): string {
  return `umot: ${message[language]}\n  ${advice[language]}\n`;
}

/** No stack of calls unless asked for: it frightens people and seldom helps them. */
function formatBug(cause: unknown, language: Language): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const machine = `umot ${toolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`;
  return bugReport(what, machine)[language];
}
