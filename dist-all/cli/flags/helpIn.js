import { Help } from "commander";
import { withPlaceholders } from "../words/help/placeholders.js";
import { markOf } from "../words/help/program.js";
const plain = new Help();
/** How help is written in a language: headings, defaults and what stands for what is to be typed. */
export function helpIn(language) {
    const said = (usage) => withPlaceholders(usage, language);
    const describe = (text) => text.replace("(default: ", markOf("(default: ", language));
    return {
        styleTitle: (title) => markOf(title, language),
        commandUsage: (command) => said(plain.commandUsage(command)),
        optionTerm: (option) => said(plain.optionTerm(option)),
        argumentTerm: (argument) => said(`<${plain.argumentTerm(argument)}>`).slice(1, -1),
        subcommandTerm: (command) => said(plain.subcommandTerm(command)),
        optionDescription: (option) => describe(plain.optionDescription(option)),
        argumentDescription: (argument) => describe(plain.argumentDescription(argument)),
    };
}
