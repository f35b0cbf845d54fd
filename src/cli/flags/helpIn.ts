import { type Command, Help, type HelpConfiguration, type Option } from "commander";
import type { Language } from "../../language/language.ts";
import { withPlaceholders } from "../words/help/placeholders.ts";
import { markOf } from "../words/help/program.ts";

const plain = new Help();

/** How help is written in a language: headings, defaults and what stands for what is to be typed. */
export function helpIn(language: Language): HelpConfiguration {
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
