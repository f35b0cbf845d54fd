import { existsSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { engineHash } from "../../../files/store/engineHash.ts";
import { toolVersion } from "../../../files/folders/toolVersion.ts";
import { isNewPlace, type RunPlan, writePlan } from "../../../machines/tasks/plan.ts";
import { readRuns } from "../../../machines/tasks/plannedRuns.ts";
import { CliError, ExitCode } from "../../cliError.ts";
import { commandFile } from "../../flags/commandFile.ts";
import { planHelp } from "../../words/help/tasks.ts";
import { inEach } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";

/** What keeps a study from being planned. */
const planFaults = {
  noFolder: (words: readonly string[]): Fault => ({
    message: {
      en: "umot plan needs --tasks <folder>, into which the tasks are written.",
      it: "umot plan ha bisogno di --tasks <cartella>, in cui scrivere i compiti.",
    },
    advice: {
      en: `Write umot plan ${words.join(" ")} --tasks tasks.`,
      it: `Scrivi umot plan ${words.join(" ")} --tasks compiti.`,
    },
  }),
  noStudy: (word: string, studies: readonly string[]): Fault => ({
    message: {
      en: `umot plan must be followed by a command that simulates, but “${word}” is none.`,
      it: `umot plan deve essere seguito da un comando che simula, ma “${word}” non lo è.`,
    },
    advice: inEach((language) =>
      language === "en"
        ? `Write one of ${listed(studies, language)}.`
        : `Scrivi uno fra ${listed(studies, language)}.`,
    ),
  }),
};

interface Flags {
  readonly tasks?: string;
}

/** Commands that simulate by an executor, so that their runs can be planned. */
export const PLANNED: readonly string[] =
  "run compare sweep sensitivity calibrate forecast optimise attribution claims validate story".split(" ");

export const command = commandFile<Flags>({
  examples: planHelp.examples,

  declare(command, say) {
    command
      .passThroughOptions()
      .argument("<study...>", say(planHelp.study))
      .option("--tasks <folder>", say(planHelp.tasks));
  },

  async act(all, flags, _, run) {
    const { words, folder = flags.tasks } = withoutFolder(all);
    if (folder === undefined || folder === "") throw new CliError(planFaults.noFolder(words));
    if (!PLANNED.includes(words[0])) throw new CliError(planFaults.noStudy(words[0], PLANNED));
    const plan: RunPlan = { words, version: toolVersion(), engine: engineHash() };
    const isNew = isNewPlace(folder, plan);
    const wasThere = existsSync(folder);
    if (isNew) writePlan(folder, plan);
    const code = await run([...words, "--tasks", folder]);
    if (isNew && readRuns(folder).length === 0) removeEmpty(folder, wasThere);
    return code === ExitCode.awaited ? ExitCode.done : code;
  },
});

/** Takes `--tasks` out of the words of a study, behind which it may stand. */
function withoutFolder(all: readonly string[]): { readonly words: string[]; readonly folder?: string } {
  const at = all.findIndex((word) => word === "--tasks" || word.startsWith("--tasks="));
  if (at < 0) return { words: [...all] };
  const isJoined = all[at].startsWith("--tasks=");
  const folder = isJoined ? all[at].slice("--tasks=".length) : (all[at + 1] ?? "");
  return { words: all.toSpliced(at, isJoined ? 1 : 2), folder };
}

/** Takes away a plan of which nothing has become: the command was refused, or had all its runs. */
function removeEmpty(folder: string, wasThere: boolean): void {
  for (const file of ["plan.json", "asked"]) rmSync(join(folder, file), { force: true });
  if (!wasThere) rmdirSync(folder);
}
