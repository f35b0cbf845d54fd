import { FileError } from "../files/fileError.ts";
import { toolVersion } from "../files/toolVersion.ts";
import { CliError } from "./cliError.ts";
import { ExitCode } from "./exitCode.ts";

/** Says on stderr what went wrong, for the person who can do something about it. */
export function reportError(cause: unknown): ExitCode {
  const isForUser = cause instanceof CliError || cause instanceof FileError;
  process.stderr.write(isForUser ? formatFault(cause) : formatBug(cause));
  if (process.env["DEBUG"] && cause instanceof Error) process.stderr.write(`\n${cause.stack}\n`);
  return isForUser ? ExitCode.input : ExitCode.bug;
}

function formatFault({ message, advice }: CliError | FileError): string {
  return `umot: ${message}\n${advice === "" ? "" : `  ${advice}\n`}`;
}

/** No stack of calls unless asked for: it frightens people and seldom helps them. */
function formatBug(cause: unknown): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return `umot: this is a mistake in umot, not in what you typed.

  ${what}

Please report it with these three things:
  - the command you typed and the scenario
  - umot ${toolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}
  - what the same command says with DEBUG=1 in front of it
`;
}
