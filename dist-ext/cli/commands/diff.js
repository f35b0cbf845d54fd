import { formatCsv } from "../../files/formats/csv.js";
import { csvDialects } from "../../files/formats/csvDialect.js";
import { differenceTexts } from "../../report/document/words/differenceTexts.js";
import { ABSENT } from "../../report/document/words/valueText.js";
import { differences } from "../../scenario/explain/differences.js";
import { commandFile } from "../flags/commandFile.js";
import { addReadingFlag, addSpeechFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { openScenario } from "../flags/openScenario.js";
import { createTerminal } from "../terminal/terminal.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { diffHelp } from "../words/help/diff.js";
import { scenarioToolWords } from "../words/scenarioTools.js";
export const command = commandFile({
    examples: diffHelp.examples,
    declare(command, say) {
        command.argument("<before>", say(sharedHelp.scenario)).argument("<after>", say(diffHelp.after));
        addSpeechFlags(addReadingFlag(command, say), say);
    },
    async act([before, after], flags) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const found = differences(openScenario(before, flags).scenario, openScenario(after, flags).scenario);
        terminal.print(formatDifferences(found, flags, [before, after], terminal));
        return ExitCode.done;
    },
});
function formatDifferences(found, { format, csvDialect = "standard" }, [before, after], { paint, language }) {
    if (format === "json")
        return formatJson(found);
    if (format === "csv") {
        const rows = found.map((one) => [one.path, exactly(one.before), exactly(one.after)]);
        return formatCsv(["path", "before", "after"], rows, csvDialects[csvDialect]).trimEnd();
    }
    const rows = differenceTexts(found, language, "written").map((one) => [one.path, one.before, one.after]);
    const left = { align: "left" };
    if (format === "md") {
        return formatMarkdown([
            { label: scenarioToolWords[language].setting, ...left },
            { label: before, ...left },
            { label: after, ...left },
        ], rows);
    }
    if (rows.length === 0)
        return scenarioToolWords[language].same(before, after);
    return rows
        .map(([path, was, is]) => `${path}\n  ${paint.bad(`− ${was}`)}\n  ${paint.good(`+ ${is}`)}`)
        .join("\n");
}
/** A value as a program reads it. */
function exactly(value) {
    if (value === undefined)
        return ABSENT;
    return typeof value === "string" ? value : JSON.stringify(value);
}
