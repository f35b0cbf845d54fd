import { Command, CommanderError, Help, type HelpConfiguration, type Option } from "commander";
import { toolVersion } from "../files/folders/toolVersion.ts";
import { printableLines } from "../scenario/read/printable.ts";
import { type Language, LANGUAGES } from "../language/language.ts";
import { COMMANDS } from "./commands.ts";
import type { CommandEntry, CommandFile } from "./flags/commandFile.ts";
import { ExitCode } from "./cliError.ts";
import { languageTyped } from "./flags/languageOf.ts";
import { oneOf } from "./flags/optionValues.ts";
import { forgetNames } from "./flags/ownExamples.ts";
import { reportError } from "./reportError.ts";
import { noteTyping } from "./flags/typed.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { withPlaceholders } from "./words/help/placeholders.ts";
import { markOf, moreHelp, programHelp, typingFault } from "./words/help/program.ts";

/**
 * Runs what was typed.
 *
 * @param words - the words after `umot`
 * @returns what to tell the shell
 */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  forgetNames();
  const language = languageTyped(words, process.env);
  let code: ExitCode = ExitCode.done;
  try {
    const program = createProgram(language);
    for (const [name, entry] of Object.entries(COMMANDS)) {
      const about = entry.about[language];
      const command = styled(program.command(name), language).summary(about).description(about);
      if (words.includes(name)) await complete(command, entry, language, (ended) => (code = ended));
    }
    if (words.length === 0 || isLanguageAlone(words)) program.outputHelp();
    else await program.parseAsync(words, { from: "user" });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? ExitCode.done : ExitCode.input;
    return reportError(cause, language);
  }
}

/** `umot --lang it` asks for the list of commands, as `umot` does. */
function isLanguageAlone(words: readonly string[]): boolean {
  return words.length === 1 ? words[0].startsWith("--lang=") : words.length === 2 && words[0] === "--lang";
}

function createProgram(language: Language): Command {
  const { about, version, helpCommand, after } = programHelp;
  return styled(new Command("umot"), language)
    .description(about[language])
    .enablePositionalOptions()
    .option("--lang <language>", sharedHelp.lang[language], oneOf("--lang", LANGUAGES))
    .version(toolVersion(), "-V, --version", version[language])
    .helpCommand("help [command]", helpCommand[language])
    .usage(withPlaceholders("<command> [options]", language))
    .addHelpText("beforeAll", "")
    .addHelpText("after", after[language]);
}

/** The same manners for the program and for every command. */
function styled(command: Command, language: Language): Command {
  return command
    .exitOverride()
    .configureHelp(helpIn(language))
    .helpOption("-h, --help", programHelp.help[language])
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) =>
        write(printableLines(`umot: ${typingFault(text.replace(/^error: /, ""), language)}`)),
    });
}

/** Loads the file of the command that was typed and adds its arguments, options, examples and action. */
async function complete(
  command: Command,
  entry: CommandEntry,
  language: Language,
  end: (code: ExitCode) => void,
): Promise<void> {
  const { command: file } = await entry.load();
  file.declare(command, (text) => text[language]);
  const typed = noteTyping(command);
  command
    .addHelpText("before", formatExamples(file.examples, language))
    .showHelpAfterError(moreHelp(command.name())[language])
    .action(async () => {
      end(await file.act(wordsOf(command), command.opts(), typed(), runProgram));
    });
}

/** The arguments that were typed; one that may be left out is not there, instead of being a word. */
function wordsOf(command: Command): string[] {
  return command.processedArgs.flat().flatMap((word) => (word === undefined ? [] : [String(word)]));
}

function formatExamples(examples: CommandFile["examples"], language: Language): string {
  const lines = examples.map(([typed, does]) => `  umot ${typed}\n      ${does[language]}`);
  return `${programHelp.examples[language]}\n${lines.join("\n")}\n`;
}

const plain = new Help();

/** How help is written in a language: headings, defaults and what stands for what is to be typed. */
function helpIn(language: Language): HelpConfiguration {
  const said = (usage: string) => withPlaceholders(usage, language);
  const describe = (text: string) => text.replace("(default: ", markOf("(default: ", language));
  return {
    styleTitle: (title) => markOf(title, language),
    commandUsage: (command: Command) => said(plain.commandUsage(command)),
    optionTerm: (option: Option) => said(plain.optionTerm(option)),
    argumentTerm: (argument) => said(`<${plain.argumentTerm(argument)}>`).slice(1, -1),
    subcommandTerm: (command) => said(plain.subcommandTerm(command)),
    optionDescription: (option) => describe(plain.optionDescription(option)),
    argumentDescription: (argument) => describe(plain.argumentDescription(argument)),
  };
}
