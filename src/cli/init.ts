import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile, writeNewFile } from "../files/singleFile.ts";
import { jsonSchema } from "../scenario/jsonSchema.ts";
import { template } from "../scenario/template.ts";
import { commandFile } from "./commandFile.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { createTerminal } from "./terminal.ts";
import { initHelp } from "./words/help/init.ts";

const SCHEMA = "umot.schema.json";

export const command = commandFile({
  examples: initHelp.examples,

  declare(command, say) {
    command.argument("[file]", say(initHelp.file), "scenario.yaml");
  },

  async act([file]) {
    const terminal = createTerminal({ language: "en", quiet: false });
    writeNewFile(file, template(SCHEMA));
    terminal.tell(`Written: ${file}, a scenario to change as you like`);
    const schema = join(dirname(file), SCHEMA);
    if (!existsSync(schema)) {
      replaceFile(schema, `${formatJson(jsonSchema())}\n`);
      terminal.tell(`Written: ${schema}, with which your editor completes and explains settings`);
    }
    terminal.tell(`Next: umot run ${file}`);
    return ExitCode.done;
  },
});
