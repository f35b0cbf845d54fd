import { countText } from "../../../language/countText.ts";
import { availableParallelism } from "node:os";
import { engineHash } from "../../../files/store/engineHash.ts";
import { toolVersion } from "../../../files/folders/toolVersion.ts";
import { readPart } from "../../../machines/tasks/part.ts";
import { workOnTasks } from "../../../machines/tasks/workOnTasks.ts";
import { ExitCode } from "../../cliError.ts";
import { commandFile } from "../../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../../flags/commonFlags.ts";
import { wholeNumber } from "../../flags/optionValues.ts";
import { listenForInterrupt } from "../../terminal/interrupt.ts";
import { createProgressBar } from "../../terminal/progressBar.ts";
import { createTerminal } from "../../terminal/terminal.ts";
import { estimateWords } from "../../words/estimate.ts";
import { sharedHelp } from "../../words/help/everywhere.ts";
import { workHelp } from "../../words/help/tasks.ts";
import type { Language } from "../../../language/language.ts";

/** What is said by who does planned runs. */
const en = {
  begins: (runs: string, part: string, threads: number) =>
    `${runs}${part} with ${threads === 1 ? "1 thread" : `${threads} threads`}. Ctrl-C ends; what is finished stays.`,
  part: (part: number, parts: number) => ` of part ${part}/${parts}`,
  nothing: (part: string) => `Nothing${part} is left to do.`,
  ending: "Ending after the runs under way. Ctrl-C again ends at once.",
  ended: (done: string, left: string) => `${done} done, ${left} left.`,
  failed: (failed: string) =>
    `${failed} failed twice; umot work tries them again, and umot collect leaves them out.`,
  collect: (folder: string) => `When all parts are done: umot collect ${folder}`,
  planned: (command: string) => `Collecting: umot ${command}`,
};

const it: typeof en = {
  begins: (runs, part, threads) =>
    `${runs}${part} con ${threads === 1 ? "1 processo" : `${threads} processi`}. Ctrl-C per finire; quel che è fatto resta.`,
  part: (part, parts) => ` della parte ${part}/${parts}`,
  nothing: (part) => `Non resta nulla da fare${part}.`,
  ending: "Si finisce dopo le simulazioni in corso. Un altro Ctrl-C finisce subito.",
  ended: (done, left) => `${done} fatte, ${left} rimaste.`,
  failed: (failed) => `${failed} fallite due volte; umot work le riprova, e umot collect le lascia fuori.`,
  collect: (folder) => `Quando tutte le parti sono fatte: umot collect ${folder}`,
  planned: (command) => `Si raccoglie: umot ${command}`,
};

const taskWords: Readonly<Record<Language, typeof en>> = { en, it };

interface Flags extends SpeechFlags {
  readonly part?: string;
  readonly workers?: number;
}

export const command = commandFile<Flags>({
  examples: workHelp.examples,

  declare(command, say) {
    command
      .argument("<tasks>", say(workHelp.folder))
      .option("--part <part/parts>", say(workHelp.part))
      .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2));
    addSpeechFlags(command, say, ["table"]);
  },

  async act([folder], flags) {
    const { lang, quiet, part: text } = flags;
    const terminal = createTerminal({ language: lang, quiet });
    const [words, own] = [taskWords[lang], { engine: engineHash(), version: toolVersion() }];
    const { part, parts } = text === undefined ? { part: 1, parts: 1 } : readPart(text);
    const threads = flags.workers ?? availableParallelism();
    const shown = parts === 1 ? "" : words.part(part, parts);
    const count = (runs: number) => estimateWords[lang].runs(runs, countText(runs, lang));
    const bar = await createProgressBar(terminal, 1, () => 0);
    const interrupt = listenForInterrupt(() => {
      bar.stop();
      terminal.tell(words.ending);
    });
    const begins = (left: number) =>
      terminal.tell(left === 0 ? words.nothing(shown) : words.begins(count(left), shown, threads));
    try {
      const { signal } = interrupt;
      const { progress } = bar;
      const { done, failed, left } = await workOnTasks({
        folder,
        part,
        parts,
        threads,
        own,
        progress,
        begins,
        signal,
      });
      bar.stop();
      if (done + failed + left > 0) terminal.tell(words.ended(count(done), count(left)));
      if (failed > 0) terminal.warn(words.failed(count(failed)));
      if (signal.aborted && left > 0) return ExitCode.interrupted;
      terminal.tell(words.collect(folder));
      return failed > 0 ? ExitCode.failed : ExitCode.done;
    } finally {
      bar.stop();
      interrupt.release();
    }
  },
});
