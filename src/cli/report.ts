import { join } from "node:path";
import { openOutputFolder } from "../files/outputFolder.ts";
import { readFinished } from "../files/readReport.ts";
import { renderAgain } from "../files/renderAgain.ts";
import { REPORT_FORMATS, type ReportFormat } from "../report/reportFormats.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { oneOf } from "./optionValues.ts";
import { reportFormats, TO_FLAG } from "./reportFlag.ts";
import { createTerminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";

interface Flags extends SpeechFlags {
  readonly to?: readonly ReportFormat[];
  readonly out?: string;
  readonly theme?: "light" | "dark";
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
  examples: [
    ["report output/trattoria-run --to pdf,pptx", "a document to print and slides, into the same folder"],
    ["report output/trattoria-compare --to xlsx --lang it", "a workbook, in Italian"],
    ["report output/trattoria-run --to png --theme dark --out slides", "dark pictures, into another folder"],
  ],

  declare(command) {
    command
      .argument("<folder>", "a folder that umot run, compare, sweep, … wrote")
      .option(TO_FLAG, `${REPORT_FORMATS.join(", ")} (default: html)`, reportFormats)
      .option("--out <folder>", "where to write (default: the same folder)")
      .option(
        "--theme <theme>",
        `${THEMES.join(" or ")} colours of html, pptx, png and svg (default: light; html follows its reader)`,
        oneOf("--theme", THEMES),
      );
    addSpeechFlags(command, ["table"]);
  },

  async act([path], { to = ["html"], out, theme, lang, quiet }) {
    const terminal = createTerminal({ language: lang, quiet });
    const words = wordsOf(lang);
    if (out === "")
      throw new CliError("--out must be the name of a folder, but is empty.", "Write --out result.");
    if (theme === "dark" && to.includes("pdf"))
      throw new CliError(
        "--theme dark is for screens, but pdf is for paper and always light.",
        "Leave pdf out, or make it by a call of its own without --theme dark.",
      );
    const finished = await readFinished(path);
    const folder = openOutputFolder(out ?? path);
    try {
      await renderAgain(finished, folder, to, { language: lang, theme, withTables: true });
    } finally {
      folder.discard();
    }
    const files = to.map((format) => FILES[format]);
    for (const file of files.join(", ").split(", "))
      terminal.print(
        join(folder.path, theme === "dark" ? file.replace(/(\*)(\.svg|\.png)/, "$1-dark$2") : file),
      );
    terminal.tell(`\n${words.written(folder.path)}`);
    return ExitCode.done;
  },
});
