import { replaceFile } from "../files/singleFile.ts";
import { jsonSchema } from "../scenario/jsonSchema.ts";
import { commandFile } from "./commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";
import { schemaHelp } from "./words/help/schema.ts";
import { wordsOf } from "./words.ts";

interface Flags extends LanguageFlag {
  readonly out?: string;
}

export const command = commandFile<Flags>({
  examples: schemaHelp.examples,

  declare(command, say) {
    addLanguageFlag(command.option("--out <file>", say(schemaHelp.out)), say);
  },

  async act(_, { out, lang }) {
    const terminal = createTerminal({ language: lang, quiet: false });
    const text = formatJson(jsonSchema(lang));
    if (out === undefined) terminal.print(text);
    else replaceFile(out, `${text}\n`);
    if (out !== undefined) terminal.tell(wordsOf(lang).written(out));
    return ExitCode.done;
  },
});
