import { countText } from "../../../language/countText.ts";
import { availableParallelism } from "node:os";
import { engineHash } from "../../../files/store/engineHash.ts";
import { toolVersion } from "../../../files/folders/toolVersion.ts";
import { readPart } from "../../../machines/tasks/part.ts";
import { workOnTasks } from "../../../machines/tasks/workOnTasks.ts";
import { taskWords } from "../../../machines/words/taskWords.ts";
import { ExitCode } from "../../exitCode.ts";
import { commandFile } from "../../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../../flags/commonFlags.ts";
import { wholeNumber } from "../../flags/optionValues.ts";
import { listenForInterrupt } from "../../terminal/interrupt.ts";
import { createProgressBar } from "../../terminal/progressBar.ts";
import { createTerminal } from "../../terminal/terminal.ts";
import { estimateWords } from "../../words/estimate.ts";
import { sharedHelp } from "../../words/help/everywhere.ts";
import { workHelp } from "../../words/help/tasks.ts";

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
