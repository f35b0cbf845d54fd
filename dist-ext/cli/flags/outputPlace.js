import { basename, join } from "node:path";
import { openOutputFolder } from "../../files/folders/outputFolder.js";
import { questionHash } from "../../files/folders/questionHash.js";
import { openUsualFolder } from "../../files/folders/usualFolder.js";
import { REPORT } from "../../files/report/writeFormats.js";
import { CliError } from "../cliError.js";
import { commandWords } from "../words.js";
import { optionFaults } from "../words/optionFaults.js";
/**
 * Begins the folder that a command writes, in the usual place unless another one is asked for.
 *
 * @returns undefined if nothing is to be written
 * @throws {FileError} if the place that was asked for must not be replaced
 */
export function openOutput({ out, to = [], force = false }, { about, typed, of }, terminal) {
    if (out === "")
        throw new CliError(optionFaults.noFolder("--out", "--out result"));
    if (out === false && to.length > 0)
        throw new CliError(optionFaults.filesAndNone);
    if (out === false)
        return undefined;
    const replacing = { question: questionHash(typed.name, typed.choices, of), isForced: force };
    if (out !== undefined)
        return openOutputFolder(out, replacing);
    const { folder, reason } = openUsualFolder(usualPlace(about, typed.name), replacing);
    const { language } = terminal;
    if (reason !== undefined)
        terminal.tell(commandWords[language].otherPlace(reason.message[language], folder.path));
    return folder;
}
/** Says what was written and what to open first. */
export function tellWhere({ path, aside }, terminal) {
    const words = commandWords[terminal.language];
    if (aside !== undefined)
        terminal.warn(`\n${words.keptAside(aside.message[terminal.language], path)}`);
    else
        terminal.tell(`\n${words.written(path)}`);
    terminal.tell(words.open(join(path, REPORT)));
}
/** `scenarios/restaurant/trattoria.yaml` and `run` → `output/trattoria-run` */
function usualPlace(scenario, command) {
    return join("output", `${basename(scenario).replace(/\.(ya?ml|json|csv|tsv|txt|xlsx|parquet)$/i, "")}-${command}`);
}
