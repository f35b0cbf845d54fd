import { existsSync } from "node:fs";
import type { Document } from "yaml";
import { basename, dirname, extname, join } from "node:path";
import { NO_MARK, refuseForeignFile, replaceFile, replaceOwnFile } from "../../files/folders/singleFile.ts";
import { jsonSchema } from "../../scenario/explain/jsonSchema.ts";
import { template } from "../../scenario/explain/template.ts";
import { writeTemplate } from "../../scenario/templates/templateDocument.ts";
import { TEMPLATE_NAMES, type TemplateName } from "../../scenario/templates/templateNames.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { collect, oneOf } from "../flags/optionValues.ts";
import type { DayOrder } from "../../studies/observed/dateText.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { readNamed } from "../flags/openScenario.ts";
import { askInTerminal, canAsk } from "../terminal/asking.ts";
import { askingFaults, askingWords } from "../words/asking.ts";
import { askForMarket, NoAnswer } from "../init/initAsk.ts";
import { putGraph, putTables } from "../init/initFacts.ts";
import { openTemplate } from "../init/initMarket.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { createTerminal, formatJson } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { dataHelp } from "../words/data.ts";
import { initHelp } from "../words/help/init.ts";
import { scenarioToolWords } from "../words/scenarioTools.ts";

const SCHEMA = "umot.schema.json";

interface Flags extends LanguageFlag {
  readonly ask?: boolean;
  readonly force?: boolean;
  readonly template?: TemplateName;
  readonly from?: string;
  readonly reviews?: string;
  readonly ties?: string;
  readonly dates?: DayOrder;
  readonly map?: readonly string[];
}

export const command = commandFile<Flags>({
  examples: initHelp.examples,

  declare(command, say) {
    command
      .argument("[file]", say(initHelp.file), "scenario.yaml")
      .option(
        "--template <name>",
        `${say(initHelp.template)}: ${TEMPLATE_NAMES.join(", ")}`,
        oneOf("--template", TEMPLATE_NAMES),
      )
      .option("--ask", say(initHelp.ask))
      .option("--from <table>", say(initHelp.from))
      .option("--reviews <export>", say(initHelp.reviews))
      .option("--ties <graph>", say(initHelp.ties))
      .option("--map <column=what>", say(initHelp.map), collect)
      .option("--dates <order>", say(dataHelp.dates), oneOf("--dates", ["dmy", "mdy"]));
    addLanguageFlag(command.option("--force", say(sharedHelp.forceFile)), say);
  },

  async act([file], flags) {
    const { ask, force, lang } = flags;
    if (ask === true) refuseAsking(flags);
    const terminal = createTerminal({ language: lang, quiet: false });
    const words = scenarioToolWords[lang];
    const beside = tiesFile(file);
    refuseForeignFile(file, NO_MARK, force);
    if (flags.ties !== undefined) refuseForeignFile(beside, NO_MARK, force);
    const made = await scenarioOf(flags, basename(beside));
    if (made === undefined) {
      terminal.warn(`\n${askingWords[lang].stopped}`);
      return ExitCode.interrupted;
    }
    const { text, notes, ties } = made;
    if (ties !== undefined) replaceOwnFile(beside, ties, NO_MARK, force);
    replaceOwnFile(file, text, NO_MARK, force);
    for (const note of notes) terminal.tell(note[lang]);
    if (ties !== undefined) terminal.tell(words.writtenTies(beside));
    terminal.tell(words.writtenScenario(file));
    const schema = join(dirname(file), SCHEMA);
    if (!existsSync(schema)) {
      replaceFile(schema, `${formatJson(jsonSchema(lang))}\n`);
      terminal.tell(words.writtenSchema(schema));
    }
    if (ask === true && readNamed(file, [], {}).problems.length === 0)
      terminal.tell(askingWords[lang].checked(file));
    terminal.tell(words.next(`umot run ${file}`));
    return ExitCode.done;
  },
});

/** Where the ties of a scenario stand that was made of a graph: `my.yaml`, `my-ties.csv`. */
const tiesFile = (file: string) => `${file.slice(0, file.length - extname(file).length)}-ties.csv`;

interface Made {
  readonly text: string;
  /** how what it is made of was understood */
  readonly notes: readonly Bilingual[];
  /** what its file of ties holds, where it has one */
  readonly ties?: string | undefined;
}

/** The text of the scenario that was asked for; undefined where whoever was asked about it left. */
async function scenarioOf(flags: Flags, tiesPath: string): Promise<Made | undefined> {
  const { template: name, ask, from, reviews, ties, lang } = flags;
  if (ask !== true && [name, from, reviews, ties].every((given) => given === undefined))
    return { text: template(lang, SCHEMA), notes: [] };
  const document = ask === true ? await askMarket(flags) : openTemplate(name ?? USUAL_TEMPLATE, lang);
  if (document === undefined) return undefined;
  const notes = await putTables(document, flags, lang);
  const graph = ties === undefined ? undefined : await putGraph(document, ties, tiesPath, lang);
  return {
    text: writeTemplate(document, SCHEMA),
    notes: [...notes, ...(graph ? [graph.note] : [])],
    ties: graph?.content,
  };
}

/** @throws {CliError} where nobody can be asked, or files say already what would be asked */
function refuseAsking({ from, reviews }: Flags): void {
  if (from !== undefined || reviews !== undefined) throw new CliError(askingFaults.withFiles);
  if (!canAsk()) throw new CliError(askingFaults.noTerminal);
}

async function askMarket({ template: name, lang }: Flags): Promise<Document | undefined> {
  const asking = askInTerminal();
  try {
    return await askForMarket(asking, name, lang);
  } catch (cause) {
    if (cause instanceof NoAnswer) return undefined;
    throw cause;
  } finally {
    asking.close();
  }
}

/** What brands are put into where nobody says what market theirs is. */
const USUAL_TEMPLATE: TemplateName = "restaurant";
