import { replaceFile } from "../files/singleFile.ts";
import { jsonSchema } from "../scenario/jsonSchema.ts";
import { commandFile } from "./commandFile.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";
import { schemaHelp } from "./words/help/schema.ts";

interface Flags {
  readonly out?: string;
}

export const command = commandFile<Flags>({
  examples: schemaHelp.examples,

  declare(command, say) {
    command.option("--out <file>", say(schemaHelp.out));
  },

  async act(_, { out }) {
    const terminal = createTerminal({ language: "en", quiet: false });
    const text = formatJson(jsonSchema());
    if (out === undefined) terminal.print(text);
    else replaceFile(out, `${text}\n`);
    if (out !== undefined) terminal.tell(`Written to ${out}`);
    return ExitCode.done;
  },
});
