import { replaceOwnFile } from "../../files/folders/singleFile.ts";
import { jsonSchema } from "../../scenario/explain/jsonSchema.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { ExitCode } from "../exitCode.ts";
import { formatJson } from "../terminal/formatJson.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { schemaHelp } from "../words/help/schema.ts";
import { commandWords } from "../words.ts";

/** What only our schema holds. */
export const SCHEMA_MARK = '"title": "umot scenario"';

interface Flags extends LanguageFlag {
  readonly out?: string;
  readonly force?: boolean;
}

export const command = commandFile<Flags>({
  examples: schemaHelp.examples,

  declare(command, say) {
    command.option("--out <file>", say(schemaHelp.out)).option("--force", say(sharedHelp.forceFile));
    addLanguageFlag(command, say);
  },

  async act(_, { out, force, lang }) {
    const terminal = createTerminal({ language: lang, quiet: false });
    const text = formatJson(jsonSchema(lang));
    if (out === undefined) terminal.print(text);
    else replaceOwnFile(out, `${text}\n`, SCHEMA_MARK, force);
    if (out !== undefined) terminal.tell(commandWords[lang].written(out));
    return ExitCode.done;
  },
});
