import { engineHash } from "../../../files/store/engineHash.ts";
import { toolVersion } from "../../../files/folders/toolVersion.ts";
import { readPlan } from "../../../machines/tasks/plan.ts";
import { commandFile } from "../../flags/commandFile.ts";
import { collectHelp, workHelp } from "../../words/help/tasks.ts";

export const command = commandFile({
  examples: collectHelp.examples,

  declare(command, say) {
    command.argument("<tasks>", say(workHelp.folder));
  },

  act([folder], _flags, _typed, run) {
    const { words } = readPlan(folder, { version: toolVersion(), engine: engineHash() });
    return run([...words, "--tasks", folder]);
  },
});
