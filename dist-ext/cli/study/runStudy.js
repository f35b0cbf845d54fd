import { commandWords } from "../words.js";
import { formatDataJson } from "../../files/formats/dataJson.js";
import { tableText } from "../../files/formats/tableText.js";
import { finishFolder } from "../../files/folders/manifest.js";
import { toolVersion } from "../../files/folders/toolVersion.js";
import { makerOf, writeDocument } from "../../files/report/writeReport.js";
import { resultHash } from "../../files/store/resultHash.js";
import { ExitCode } from "../exitCode.js";
import { openOutput } from "../flags/outputPlace.js";
import { formatJson } from "../terminal/formatJson.js";
import { endExperiment } from "./endExperiment.js";
import { withExecution } from "./withExecution.js";
/**
 * Conducts a study from its question to its exit code: opens the folder, simulates with threads, store, progress and an
 * ear for Ctrl-C, prints the result, and writes its tables, data, report and charts.
 */
export async function runStudy(study, order, terminal) {
    const { question, flags, typed, about, of } = order;
    const { language } = terminal;
    const folder = openOutput(flags, { about, typed, of }, terminal);
    try {
        const result = await withExecution(terminal, study.agenda(question, language), flags, (execution) => study.conduct(question, execution));
        if (result === undefined) {
            terminal.warn(commandWords[language].nothingFinished);
            return ExitCode.interrupted;
        }
        const showing = {
            csvDialect: flags.csvDialect,
            write: async (place) => {
                const whole = await completed(study, result, order, terminal);
                await writeStudy(study, whole, order, place, terminal);
            },
            format: () => formatStudy(study, result, order, terminal),
        };
        const outcome = study.outcome(result, question, language);
        return await endExperiment(outcome, showing, folder, terminal, () => order.finish?.(result));
    }
    finally {
        folder?.discard();
    }
}
/** The result with what only its files hold. */
async function completed(study, result, { question, flags }, terminal) {
    if (study.complete === undefined)
        return result;
    return study.complete(result, question, {
        language: terminal.language,
        gather: (agenda, work) => withExecution(terminal, agenda, flags, work),
        warn: terminal.warn,
    });
}
async function writeStudy(study, result, { question, flags, typed: { command }, write }, folder, { language }) {
    const { wholeResults, ...origin } = study.origin(result, question);
    const results = wholeResults && resultHash(wholeResults, toolVersion());
    for (const table of study.tables(result, question, language))
        folder.writeTable(table);
    for (const [path, data] of Object.entries(study.data?.(result, question, language) ?? {}))
        folder.write(path, formatDataJson(data));
    write?.(folder, result);
    const report = await study.document(result, question, makerOf(command, results));
    await writeDocument(folder, report, { language: flags.lang, formats: flags.to });
    finishFolder(folder, { command, ...origin, ...(results !== undefined && { results }) });
}
function formatStudy(study, result, { question, flags: { format, csvDialect } }, terminal) {
    const { language } = terminal;
    if (format === "csv")
        return tableText(study.mainTable(result, question, language), csvDialect);
    if (format === "md")
        return study.markdown(result, question, language);
    if (format === "json")
        return formatJson(study.json(result, question, language));
    return study.text(result, question, terminal);
}
