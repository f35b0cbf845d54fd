import { replaceOwnFile } from "../../files/folders/singleFile.ts";
import { type GivenScenario, singlePage, studioFiles } from "../../files/studio/studioFiles.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addLanguageFlag, addReadingFlag, type LanguageFlag } from "../flags/commonFlags.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { problemsError, type ReadingFlags, readNamed } from "../flags/openScenario.ts";
import { ExitCode } from "../cliError.ts";
import { openBrowser, servePage } from "../studio/servePage.ts";
import { listenForInterrupt } from "../terminal/interrupt.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { studioWords } from "../words/studio.ts";
import type { CommandHelp } from "../../studies/study.ts";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

/** Help of `umot studio`. */
const studioHelp = {
  examples: [
    ["studio", { en: "all scenarios that come with umot", it: "tutti gli scenari forniti con umot" }],
    [
      "studio scenarios/restaurant/trattoria.yaml",
      { en: "one market, to watch and to change", it: "un mercato, da guardare e da cambiare" },
    ],
    [
      "studio my.yaml --out my-market.html",
      {
        en: "one file to pass on: it opens with a double click, without a network",
        it: "un solo file da passare ad altri: si apre con un doppio clic, senza rete",
      },
    ],
  ],
  scenario: {
    en: "scenario to open with (default: the gallery)",
    it: "scenario da aprire (predefinito: la galleria)",
  },
  port: {
    en: "port on this machine (default: one that is free)",
    it: "porta su questa macchina (predefinita: una libera)",
  },
  noOpen: {
    en: "print the address without opening a browser",
    it: "dire l'indirizzo senza aprire il browser",
  },
  out: {
    en: "write the page with everything inside as one file, and serve nothing",
    it: "scrivere la pagina con tutto dentro in un solo file, senza servirla",
  },
} as const satisfies CommandHelp;

interface Flags extends LanguageFlag, ReadingFlags {
  readonly port?: number;
  readonly open: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** What every page of ours holds. */
const PAGE_MARK = '<div id="studio">';

export const command = commandFile<Flags>({
  examples: studioHelp.examples,

  declare(command, say) {
    command
      .argument("[scenario]", say(studioHelp.scenario))
      .option("--port <number>", say(studioHelp.port), wholeNumber("--port", 1, 65_535, 8080))
      .option("--no-open", say(studioHelp.noOpen))
      .option("--out <file>", say(studioHelp.out))
      .option("--force", say(sharedHelp.forceFile));
    addLanguageFlag(addReadingFlag(command, say), say);
  },

  async act([path], flags) {
    const { lang, port = 0, open, out, force } = flags;
    const terminal = createTerminal({ language: lang, quiet: false });
    const given = path === undefined ? undefined : givenScenario(path, flags);
    if (out !== undefined) {
      replaceOwnFile(out, singlePage(given), PAGE_MARK, force);
      terminal.tell(studioWords.written(out)[lang]);
      return ExitCode.done;
    }
    const { address, server } = await servePage(studioFiles(given), port);
    const interrupt = listenForInterrupt(() => terminal.tell(studioWords.ended[lang]));
    const ended = new Promise((resolve) => interrupt.signal.addEventListener("abort", resolve));
    terminal.tell(studioWords.served(address)[lang]);
    if (open && !(await openBrowser(address))) terminal.tell(studioWords.notOpened[lang]);
    await ended;
    interrupt.release();
    server.close();
    server.closeAllConnections();
    return ExitCode.done;
  },
});

/** Where the scenarios stand that come with umot, and that the page holds. */
const SHIPPED = fileURLToPath(new URL("../../../scenarios/", import.meta.url));

/**
 * A scenario as the page takes it: by its path where it comes with umot, else its text, and where that extends files of
 * one's own, everything written out.
 *
 * @throws {CliError} with all problems at once
 */
function givenScenario(path: string, flags: ReadingFlags): GivenScenario {
  const { scenario, problems, files } = readNamed(path, [], flags);
  if (scenario === undefined) throw problemsError(problems);
  const place = resolve(path);
  if (place.startsWith(SHIPPED)) return { path: place.slice(SHIPPED.length).replaceAll("\\", "/") };
  const name = path.replaceAll("\\", "/").split("/").at(-1) ?? path;
  const isAlone = files.every((file) => file === path || resolve(file).startsWith(SHIPPED));
  return {
    path: name,
    text: isAlone && files.length === 1 ? readFileSync(path, "utf8") : stringify(scenario),
  };
}
