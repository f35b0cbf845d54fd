import { Command, CommanderError } from "commander";
import { toolVersion } from "../files/toolVersion.ts";
import { COMMANDS, type CommandEntry } from "./commands.ts";
import type { CommandFile } from "./commandFile.ts";
import { ExitCode } from "./exitCode.ts";
import { reportError } from "./reportError.ts";

/**
 * Runs what was typed.
 *
 * @param words - the words after `umot`
 * @returns what to tell the shell
 */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  try {
    const program = createProgram();
    for (const [name, entry] of Object.entries(COMMANDS)) {
      const command = styled(program.command(name)).summary(entry.about).description(entry.about);
      if (words.includes(name)) await complete(command, entry, (ended) => (code = ended));
    }
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: "user" });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? ExitCode.done : ExitCode.input;
    return reportError(cause);
  }
}

function createProgram(): Command {
  return styled(new Command("umot"))
    .description("Simulates customer journeys across moments of truth.")
    .version(toolVersion(), "-V, --version", "show the version")
    .helpCommand("help [command]", "show what a command does")
    .usage("<command> [options]")
    .addHelpText("beforeAll", "")
    .addHelpText(
      "after",
      `
Begin with
  umot start                              the trattoria: a report in less than a minute
  umot init my.yaml && umot run my.yaml   a scenario of your own
  umot <command> --help                   examples and options of a command

Exit codes: 0 done · 1 an expectation was missed or a run failed · 2 something to put right · 70 a bug · 130 interrupted`,
    );
}

/** The same manners for the program and for every command. */
function styled(command: Command): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", "show this")
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`umot: ${text.replace(/^error: /, "")}`) });
}

/** Loads the file of the command that was typed and adds its arguments, options, examples and action. */
async function complete(command: Command, entry: CommandEntry, end: (code: ExitCode) => void): Promise<void> {
  const { command: file } = await entry.load();
  file.declare(command);
  command
    .addHelpText("before", formatExamples(file.examples))
    .showHelpAfterError(`umot ${command.name()} --help shows examples and options.`)
    .action(async () => end(await file.act(command.processedArgs.flat().map(String), command.opts())));
}

function formatExamples(examples: CommandFile["examples"]): string {
  const lines = examples.map(([typed, does]) => `  umot ${typed}\n      ${does}`);
  return `Examples\n${lines.join("\n")}\n`;
}
