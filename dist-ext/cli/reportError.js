import { GoalWithoutValue } from "../studies/optimise/goalWithoutValue.js";
import { RunsFailed } from "../studies/runs/runFailure.js";
import { FileError } from "../files/folders/fileError.js";
import { toolVersion } from "../files/folders/toolVersion.js";
import { MachinesError } from "../machines/machinesError.js";
import { printableLines } from "../scenario/read/printable.js";
import { CliError } from "./cliError.js";
import { ExitCode } from "./exitCode.js";
import { ownAdvice } from "./flags/ownExamples.js";
import { bugReport } from "./words/bugReport.js";
import { commandFaults } from "./words/commandFaults.js";
/** Says on stderr what went wrong, for the person who can do something about it. */
export function reportError(cause, language) {
    const known = toKnown(cause);
    const said = known === undefined ? formatBug(cause, language) : formatFault(known.fault, language);
    process.stderr.write(printableLines(said));
    if (process.env["DEBUG"] && cause instanceof Error)
        process.stderr.write(`\n${cause.stack}\n`);
    return known?.code ?? ExitCode.bug;
}
/** What is no mistake in umot, and how the shell is told of it. */
function toKnown(cause) {
    if (cause instanceof CliError || cause instanceof FileError || cause instanceof MachinesError)
        return { fault: cause.fault, code: ExitCode.input };
    if (cause instanceof RunsFailed)
        return { fault: commandFaults.tooManyFailed, code: ExitCode.failed };
    if (cause instanceof GoalWithoutValue)
        return { fault: commandFaults.goalWithoutValue(cause.goal), code: ExitCode.input };
    if (codeOf(cause, "syscall") === "uv_cwd")
        return { fault: commandFaults.folderGone, code: ExitCode.input };
    if (["EMFILE", "ENFILE"].includes(codeOf(cause, "code")))
        return { fault: commandFaults.tooFewFiles, code: ExitCode.input };
    return undefined;
}
/** A field of a system's error; "" where it has none. */
function codeOf(cause, field) {
    return cause instanceof Error && field in cause ? String(cause[field]) : "";
}
function formatFault({ message, advice }, language) {
    return `umot: ${message[language]}\n  ${ownAdvice(advice)[language]}\n`;
}
/** No stack of calls unless asked for: it frightens people and seldom helps them. */
function formatBug(cause, language) {
    const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    const machine = `umot ${toolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`;
    return bugReport(what, machine)[language];
}
