import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { NO_MARK, replaceFile, replaceOwnFile } from "../../files/folders/singleFile.js";
import { jsonSchema } from "../../scenario/explain/jsonSchema.js";
import { template } from "../../scenario/explain/template.js";
import { commandFile } from "../flags/commandFile.js";
import { addLanguageFlag } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { createTerminal } from "../terminal/terminal.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { initHelp } from "../words/help/init.js";
import { scenarioToolWords } from "../words/scenarioTools.js";
const SCHEMA = "umot.schema.json";
export const command = commandFile({
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
