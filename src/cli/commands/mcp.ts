import { realpathSync } from "node:fs";
import { withPath } from "../../files/folders/fileError.ts";
import { ExitCode } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { serveAssistant } from "../mcp/serveAssistant.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot mcp`. */
const mcpHelp = {
  examples: [
    [
      "mcp --folder .",
      {
        en: "answers an assistant that speaks the Model Context Protocol (docs/assistants.md)",
        it: "risponde a un assistente che parla il Model Context Protocol (docs/assistants.md)",
      },
    ],
  ],
  folder: {
    en: "the only folder whose files an assistant may name",
    it: "l'unica cartella di cui un assistente può nominare i file",
  },
  seconds: { en: "time that an answer may take (120)", it: "tempo che può richiedere una risposta (120)" },
} as const satisfies CommandHelp;

interface Flags extends LanguageFlag {
  readonly folder: string;
  readonly seconds?: number;
}

export const command = commandFile<Flags>({
  examples: mcpHelp.examples,

  declare(command, say) {
    command
      .requiredOption("--folder <folder>", say(mcpHelp.folder))
      .option("--seconds <number>", say(mcpHelp.seconds), wholeNumber("--seconds", 1, 86_400, 120));
    addLanguageFlag(command, say);
  },

  async act(_, { folder, seconds = 120, lang }) {
    const place = withPath(folder, () => realpathSync(folder));
    await serveAssistant({ folder: place, seconds, language: lang });
    return ExitCode.done;
  },
});
