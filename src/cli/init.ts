import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile, writeNewFile } from "../files/singleFile.ts";
import { jsonSchema } from "../scenario/jsonSchema.ts";
import { template } from "../scenario/template.ts";
import { commandFile } from "./commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";
import { initHelp } from "./words/help/init.ts";
import { scenarioToolWords } from "./words/scenarioTools.ts";

const SCHEMA = "umot.schema.json";

export const command = commandFile<LanguageFlag>({
  examples: initHelp.examples,

  declare(command, say) {
    command.argument("[file]", say(initHelp.file), "scenario.yaml");
    addLanguageFlag(command, say);
  },

  async act([file], { lang }) {
    const terminal = createTerminal({ language: lang, quiet: false });
    const words = scenarioToolWords[lang];
    writeNewFile(file, template(lang, SCHEMA));
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
