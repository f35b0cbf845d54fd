import { join } from "node:path";
import { openOutputFolder } from "../../files/folders/outputFolder.js";
import { readFinished } from "../../files/reading/readReport.js";
import { renderAgain } from "../../files/report/renderAgain.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addDialectFlag, addSpeechFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { listenForInterrupt } from "../terminal/interrupt.js";
import { oneOf } from "../flags/optionValues.js";
import { reportFormats, TO_FLAG } from "../flags/reportFlag.js";
import { createTerminal } from "../terminal/terminal.js";
import { commandWords } from "../words.js";
import { commandFaults } from "../words/commandFaults.js";
import { optionFaults } from "../words/optionFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { reportHelp } from "../words/help/report.js";
const THEMES = ["light", "dark"];
/** What a format gives, as it is said afterwards. */
const FILES = {
    html: "report.html",
    pdf: "report.pdf",
    pptx: "report.pptx",
    xlsx: "report.xlsx",
    json: "report.json",
    png: "charts/*.png",
    svg: "charts/*.svg",
    csv: "charts/*.csv, tables/*.csv",
    parquet: "charts/*.parquet, tables/*.parquet",
};
export const command = commandFile({
    examples: reportHelp.examples,
    declare(command, say) {
        command
            .argument("<folder>", say(reportHelp.folder))
            .option(TO_FLAG, say(reportHelp.to), reportFormats)
            .option("--out <folder>", say(reportHelp.out))
            .option("--force", say(sharedHelp.force))
            .option("--appendix", say(reportHelp.appendix))
            .option("--theme <theme>", say(reportHelp.theme), oneOf("--theme", THEMES));
        addDialectFlag(addSpeechFlags(command, say, ["table"]), say);
    },
    async act([path], { to = ["html"], out, force = false, theme, appendix, lang, quiet, csvDialect }, typed) {
        const terminal = createTerminal({ language: lang, quiet });
        const words = commandWords[lang];
        if (out === "")
            throw new CliError(optionFaults.noFolder("--out", "--out result"));
        if (theme === "dark" && to.includes("pdf"))
            throw new CliError(commandFaults.darkThemeOnPaper);
        if (appendix === true && !to.includes("pptx"))
            throw new CliError(commandFaults.noSlides);
        const finished = await readFinished(path);
        const { question } = finished.manifest;
        const folder = openOutputFolder(out ?? path, {
            question: typeof question === "string" ? question : undefined,
            isForced: force,
            keepsEdited: true,
        });
        const interrupt = listenForInterrupt(() => terminal.warn(words.writing));
        try {
            const style = { language: lang, theme, withTables: true, withAppendix: appendix, csvDialect };
            await renderAgain(finished, folder, to, { ...style, typed: typed.command, isForced: force });
        }
        finally {
            interrupt.release();
            folder.discard();
        }
        const files = to.map((format) => FILES[format]);
        for (const file of files.join(", ").split(", "))
            terminal.print(join(folder.path, theme === "dark" ? file.replace(/(\*)(\.svg|\.png)/, "$1-dark$2") : file));
        if (folder.aside !== undefined) {
            terminal.warn(`\n${words.keptAside(folder.aside.message[lang], folder.path)}`);
            return ExitCode.input;
        }
        terminal.tell(`\n${words.written(folder.path)}`);
        return interrupt.signal.aborted ? ExitCode.interrupted : ExitCode.done;
    },
});
