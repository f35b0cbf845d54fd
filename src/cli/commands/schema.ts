import { replaceOwnFile } from "../../files/folders/singleFile.ts";
import { jsonSchema } from "../../scenario/explain/jsonSchema.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { ExitCode } from "../cliError.ts";
import { createTerminal, formatJson } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { commandWords } from "../words.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot schema`. */
const schemaHelp = {
  examples: [
    [
      "schema --out umot.schema.json",
      {
        en: "beside your scenarios; their first line points editors to it",
        it: "accanto ai tuoi scenari; la loro prima riga lo indica agli editor",
      },
    ],
    ["schema | jq .properties.brands", { en: "to stdout", it: "su stdout" }],
  ],
  out: { en: "where to write (default: stdout)", it: "dove scrivere (predefinito: stdout)" },
} as const satisfies CommandHelp;

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
