import { GoalWithoutValue } from "../studies/optimise/goalWithoutValue.ts";
import { RunsFailed } from "../studies/runs/runFailure.ts";
import { FileError } from "../files/folders/fileError.ts";
import { toolVersion } from "../files/folders/toolVersion.ts";
import { MachinesError, WorkAwaited } from "../machines/machinesError.ts";
import { isOutOfFiles } from "../threads/outOfFiles.ts";
import type { Fault } from "../language/fault.ts";
import type { Language } from "../language/language.ts";
import { printableLines } from "../scenario/read/printable.ts";
import { CliError, ExitCode } from "./cliError.ts";
import { ownAdvice } from "./flags/ownExamples.ts";
import { commandFaults } from "./words/commandFaults.ts";
import type { Bilingual } from "../language/bilingual.ts";

/** What is said of a mistake in umot itself. */
function bugReport(what: string, machine: string): Bilingual {
  return {
    en: `umot: this is a mistake in umot, not in what you typed.

  ${what}

Please report it with these three things:
  - the command you typed and the scenario
  - ${machine}
  - what the same command says with DEBUG=1 in front of it
`,
    it: `umot: questo è un errore di umot, non di ciò che hai scritto.

  ${what}

Segnalalo, per favore, con queste tre cose:
  - il comando che hai scritto e lo scenario
  - ${machine}
  - che cosa dice lo stesso comando con DEBUG=1 davanti
`,
  };
}

/** Says on stderr what went wrong, for the person who can do something about it. */
export function reportError(cause: unknown, language: Language): ExitCode {
  const known = toKnown(cause);
  const said = known === undefined ? formatBug(cause, language) : formatFault(known.fault, language);
  process.stderr.write(printableLines(said));
  if (process.env["DEBUG"] && cause instanceof Error) process.stderr.write(`\n${cause.stack}\n`);
  return known?.code ?? ExitCode.bug;
}

/** What is no mistake in umot, and how the shell is told of it. */
function toKnown(cause: unknown): { readonly fault: Fault; readonly code: ExitCode } | undefined {
  if (cause instanceof WorkAwaited) return { fault: cause.fault, code: ExitCode.awaited };
  if (cause instanceof CliError || cause instanceof FileError || cause instanceof MachinesError)
    return { fault: cause.fault, code: ExitCode.input };
  if (cause instanceof RunsFailed) return { fault: commandFaults.tooManyFailed, code: ExitCode.failed };
  if (cause instanceof GoalWithoutValue)
    return { fault: commandFaults.goalWithoutValue(cause.goal), code: ExitCode.input };
  if (cause instanceof Error && "syscall" in cause && cause.syscall === "uv_cwd")
    return { fault: commandFaults.folderGone, code: ExitCode.input };
  if (isOutOfFiles(cause)) return { fault: commandFaults.tooFewFiles, code: ExitCode.input };
  return undefined;
}

function formatFault({ message, advice }: Fault, language: Language): string {
  return `umot: ${message[language]}\n  ${ownAdvice(advice)[language]}\n`;
}

/** No stack of calls unless asked for: it frightens people and seldom helps them. */
function formatBug(cause: unknown, language: Language): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const machine = `umot ${toolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`;
  return bugReport(what, machine)[language];
}
