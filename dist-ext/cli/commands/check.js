import { spokenIn } from "../../language/spoken.js";
import { inLanguage } from "../../language/inLanguage.js";
import { formatProblems } from "../../scenario/check/formatProblems.js";
import { commandFile } from "../flags/commandFile.js";
import { addReadingFlag, addSpeechFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { readNamed } from "../flags/openScenario.js";
import { collect } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { checkHelp } from "../words/help/check.js";
import { scenarioToolWords } from "../words/scenarioTools.js";
export const command = commandFile({
    examples: checkHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--set <path=value>", say(checkHelp.set), collect);
        addSpeechFlags(addReadingFlag(command, say), say, ["table", "json"]);
    },
    async act([path], { set = [], format, lang, quiet, ...flags }) {
        const terminal = createTerminal({ language: lang, quiet });
        const reading = readNamed(path, set, flags);
        const { problems } = reading;
        if (format === "json")
            terminal.print(formatJson({ file: path, problems: inLanguage(problems, lang) }));
        else if (problems.length > 0)
            terminal.warn(formatProblems(problems, { language: lang }).trimEnd());
        else if (!quiet)
            terminal.print(`${scenarioToolWords[lang].sound(path)}\n  ${contentsOf(reading, lang)}`);
        return problems.length > 0 ? ExitCode.input : ExitCode.done;
    },
});
/** What was understood, so that a wrong file is noticed. */
function contentsOf({ scenario, files }, language) {
    if (scenario === undefined)
        return "";
    const words = scenarioToolWords[language];
    const { market } = scenario;
    const count = (thing) => words.count(thing, Object.keys(scenario[thing]).length);
    const parts = [
        count("brands"),
        count("channels"),
        count("personas"),
        words.days(market.days, market.start),
        count("timeline"),
        count("expect"),
        ...(files.length > 1 ? [words.extends(files.slice(1).join(", "))] : []),
    ];
    return `${spokenIn(scenario.title, language)}: ${parts.join(", ")}`;
}
