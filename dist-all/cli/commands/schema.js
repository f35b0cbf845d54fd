import { replaceOwnFile } from "../../files/folders/singleFile.js";
import { jsonSchema } from "../../scenario/explain/jsonSchema.js";
import { commandFile } from "../flags/commandFile.js";
import { addLanguageFlag } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { createTerminal } from "../terminal/terminal.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { schemaHelp } from "../words/help/schema.js";
import { commandWords } from "../words.js";
/** What only our schema holds. */
export const SCHEMA_MARK = '"title": "umot scenario"';
export const command = commandFile({
    examples: schemaHelp.examples,
    declare(command, say) {
        command.option("--out <file>", say(schemaHelp.out)).option("--force", say(sharedHelp.forceFile));
        addLanguageFlag(command, say);
    },
    async act(_, { out, force, lang }) {
        const terminal = createTerminal({ language: lang, quiet: false });
        const text = formatJson(jsonSchema(lang));
        if (out === undefined)
            terminal.print(text);
        else
            replaceOwnFile(out, `${text}\n`, SCHEMA_MARK, force);
        if (out !== undefined)
            terminal.tell(commandWords[lang].written(out));
        return ExitCode.done;
    },
});
