import { spokenIn } from "../../language/spoken.ts";
import { type Bilingual, inLanguage } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { expectedWords } from "../../scenario/compile/expectedWords.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { warningOf } from "../words/expectedWords.ts";
import { formatProblems } from "../../scenario/check/formatProblems.ts";
import type { ScenarioReading } from "../../scenario/read/readScenario.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReadingFlag, addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { ExitCode } from "../cliError.ts";
import { type ReadingFlags, readNamed } from "../flags/openScenario.ts";
import { collect } from "../flags/optionValues.ts";
import { createTerminal, formatJson } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { scenarioToolWords } from "../words/scenarioTools.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot check`. */
const checkHelp = {
  examples: [
    [
      "check scenarios/restaurant/trattoria.yaml",
      {
        en: "says everything that is wrong, with line and column, and what to write instead",
        it: "dice tutto ciò che non va, con riga e colonna, e che cosa scrivere invece",
      },
    ],
    [
      "check my.yaml --set brands.nonna.price=0",
      { en: "would this be allowed?", it: "questo sarebbe ammesso?" },
    ],
    [
      "check my.yaml --format json",
      { en: "problems for an editor or a script", it: "i problemi per un editor o uno script" },
    ],
  ],
  set: { en: "change a setting first (repeatable)", it: "cambiare prima un'impostazione (ripetibile)" },
} as const satisfies CommandHelp;

interface Flags extends SpeechFlags, ReadingFlags {
  readonly set?: readonly string[];
}

export const command = commandFile<Flags>({
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
    const warning = warningIn(reading);
    if (format === "json") {
      const warnings = warning === undefined ? {} : { warnings: [warning[lang]] };
      terminal.print(formatJson({ file: path, problems: inLanguage(problems, lang), ...warnings }));
    } else if (problems.length > 0) terminal.warn(formatProblems(problems, { language: lang }).trimEnd());
    else if (!quiet) terminal.print(`${scenarioToolWords[lang].sound(path)}\n  ${contentsOf(reading, lang)}`);
    if (warning !== undefined && format !== "json") terminal.warn(warning[lang]);
    return problems.length > 0 ? ExitCode.input : ExitCode.done;
  },
});

/** What a sound scenario should be warned of. */
function warningIn({ scenario, problems }: ScenarioReading): Bilingual | undefined {
  if (scenario === undefined || problems.length > 0) return undefined;
  return warningOf(expectedWords(toParameters(scenario)));
}

/** What was understood, so that a wrong file is noticed. */
function contentsOf({ scenario, files }: ScenarioReading, language: Language): string {
  if (scenario === undefined) return "";
  const words = scenarioToolWords[language];
  const { market } = scenario;
  const count = (thing: Parameters<typeof words.count>[0]) =>
    words.count(thing, Object.keys(scenario[thing]).length);
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
