import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { NO_MARK, replaceFile, replaceOwnFile } from "../../files/folders/singleFile.ts";
import { jsonSchema } from "../../scenario/explain/jsonSchema.ts";
import { template } from "../../scenario/explain/template.ts";
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
}

export const command = commandFile<Flags>({
  examples: initHelp.examples,

  declare(command, say) {
    command.argument("[file]", say(initHelp.file), "scenario.yaml");
    addLanguageFlag(command.option("--force", say(sharedHelp.forceFile)), say);
  },

  async act([file], { force, lang }) {
    const terminal = createTerminal({ language: lang, quiet: false });
    const words = scenarioToolWords[lang];
    replaceOwnFile(file, template(lang, SCHEMA), NO_MARK, force);
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
