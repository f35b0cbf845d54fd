import { realpathSync } from "node:fs";
import { withPath } from "../../files/folders/fileError.ts";
import { ExitCode } from "../exitCode.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { serveAssistant } from "../mcp/serveAssistant.ts";
import { mcpHelp } from "../words/help/mcp.ts";

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
