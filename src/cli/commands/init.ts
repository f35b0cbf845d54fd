import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { NO_MARK, refuseForeignFile, replaceFile, replaceOwnFile } from "../../files/folders/singleFile.ts";
import { jsonSchema } from "../../scenario/explain/jsonSchema.ts";
import { template } from "../../scenario/explain/template.ts";
import { writeTemplate } from "../../scenario/templates/templateDocument.ts";
import { TEMPLATE_NAMES, type TemplateName } from "../../scenario/templates/templateNames.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { collect, oneOf } from "../flags/optionValues.ts";
import { fillFromTable, openTemplate } from "./initMarket.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { ExitCode } from "../exitCode.ts";
import { formatJson } from "../terminal/formatJson.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { initHelp } from "../words/help/init.ts";
import { scenarioToolWords } from "../words/scenarioTools.ts";

const SCHEMA = "umot.schema.json";

interface Flags extends LanguageFlag {
  readonly force?: boolean;
  readonly template?: TemplateName;
  readonly from?: string;
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
      .option("--from <table>", say(initHelp.from))
      .option("--map <column=what>", say(initHelp.map), collect);
    addLanguageFlag(command.option("--force", say(sharedHelp.forceFile)), say);
  },

  async act([file], flags) {
    const { force, lang } = flags;
    const terminal = createTerminal({ language: lang, quiet: false });
    const words = scenarioToolWords[lang];
    refuseForeignFile(file, NO_MARK, force);
    const { text, notes } = await scenarioOf(flags);
    replaceOwnFile(file, text, NO_MARK, force);
    for (const note of notes) terminal.tell(note[lang]);
    terminal.tell(words.writtenScenario(file));
    const schema = join(dirname(file), SCHEMA);
    if (!existsSync(schema)) {
      replaceFile(schema, `${formatJson(jsonSchema(lang))}\n`);
      terminal.tell(words.writtenSchema(schema));
    }
    terminal.tell(words.next(`umot run ${file}`));
    return ExitCode.done;
  },
});

/** The text of the scenario that was asked for, and how what it is made of was understood. */
async function scenarioOf(
  flags: Flags,
): Promise<{ readonly text: string; readonly notes: readonly Bilingual[] }> {
  const { template: name, from, map = [], lang } = flags;
  if (name === undefined && from === undefined) return { text: template(lang, SCHEMA), notes: [] };
  const document = openTemplate(name ?? USUAL_TEMPLATE, lang);
  const notes = from === undefined ? [] : await fillFromTable(document, from, map, lang);
  return { text: writeTemplate(document, SCHEMA), notes };
}

/** What brands are put into where nobody says what market theirs is. */
const USUAL_TEMPLATE: TemplateName = "restaurant";
