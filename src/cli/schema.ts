import { replaceFile } from "../files/singleFile.ts";
import { jsonSchema } from "../scenario/jsonSchema.ts";
import { commandFile } from "./commandFile.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";

interface Flags {
  readonly out?: string;
}

export const command = commandFile<Flags>({
  examples: [
    ["schema --out umot.schema.json", "beside your scenarios; their first line points editors to it"],
    ["schema | jq .properties.brands", "to stdout"],
  ],

  declare(command) {
    command.option("--out <file>", "where to write (default: stdout)");
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
