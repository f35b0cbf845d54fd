import { join } from "node:path";
import { openOutputFolder } from "../../files/folders/outputFolder.ts";
import { readFinished } from "../../files/reading/readReport.ts";
import { renderAgain } from "../../files/report/renderAgain.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addDialectFlag, addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { listenForInterrupt } from "../terminal/interrupt.ts";
import { oneOf } from "../flags/optionValues.ts";
import { reportFormats, TO_FLAG } from "../flags/reportFlag.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { commandWords } from "../words.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { optionFaults } from "../words/optionFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot report`. */
const reportHelp = {
  examples: [
    [
      "report output/trattoria-run --to pdf,pptx",
      {
        en: "a document to print and slides, into the same folder",
        it: "un documento da stampare e delle slide, nella stessa cartella",
      },
    ],
    [
      "report output/trattoria-run --to pptx --appendix",
      {
        en: "eight slides to decide by, and every chart and table after them",
        it: "otto slide per decidere, seguite da tutti i grafici e le tabelle",
      },
    ],
    [
      "report output/trattoria-compare --to xlsx --lang it",
      { en: "a workbook, in Italian", it: "un foglio di calcolo, in italiano" },
    ],
    [
      "report output/trattoria-run --to png --theme dark --out slides",
      { en: "dark pictures, into another folder", it: "immagini scure, in un'altra cartella" },
    ],
  ],
  folder: {
    en: "a folder that umot run, compare, sweep, … wrote",
    it: "una cartella scritta da umot run, compare, sweep, …",
  },
  to: {
    en: "formats to write: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (default: html)",
    it: "formati da scrivere: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (predefinito: html)",
  },
  out: {
    en: "where to write (default: the same folder)",
    it: "dove scrivere (predefinito: la stessa cartella)",
  },
  appendix: {
    en: "slides: every chart and table after the decision",
    it: "slide: tutti i grafici e le tabelle dopo la decisione",
  },
  theme: {
    en: "light or dark colours for html, pptx, png and svg (default: light; html follows the reader's own)",
    it: "colori chiari (light) o scuri (dark) di html, pptx, png e svg (predefinito: light; html segue chi legge)",
  },
} as const satisfies CommandHelp;

interface Flags extends SpeechFlags {
  readonly force?: boolean;
  readonly to?: readonly ReportFormat[];
  readonly out?: string;
  readonly theme?: "light" | "dark";
  readonly appendix?: boolean;
}

const THEMES = ["light", "dark"] as const;

/** What a format gives, as it is said afterwards. */
const FILES: Readonly<Record<ReportFormat, string>> = {
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

export const command = commandFile<Flags>({
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
    if (out === "") throw new CliError(optionFaults.noFolder("--out", "--out result"));
    if (theme === "dark" && to.includes("pdf")) throw new CliError(commandFaults.darkThemeOnPaper);
    if (appendix === true && !to.includes("pptx")) throw new CliError(commandFaults.noSlides);
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
    } finally {
      interrupt.release();
      folder.discard();
    }
    const files = to.map((format) => FILES[format]);
    for (const file of files.join(", ").split(", "))
      terminal.print(
        join(folder.path, theme === "dark" ? file.replace(/(\*)(\.svg|\.png)/, "$1-dark$2") : file),
      );
    if (folder.aside !== undefined) {
      terminal.warn(`\n${words.keptAside(folder.aside.message[lang], folder.path)}`);
      return ExitCode.input;
    }
    terminal.tell(`\n${words.written(folder.path)}`);
    return interrupt.signal.aborted ? ExitCode.interrupted : ExitCode.done;
  },
});
