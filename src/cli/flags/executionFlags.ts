import { type Command, Option } from "commander";
import { MachinesError } from "../../machines/machinesError.ts";
import { readQueueAddress } from "../../machines/queue/queueAddress.ts";
import { queueFaults } from "../../machines/words/queueFaults.ts";
import { taskFaults } from "../../machines/words/taskFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { Say } from "./commandFile.ts";
import { wholeNumber } from "./optionValues.ts";

/** Who does the runs. */
export interface WorkFlags {
  /** threads of this machine */
  readonly workers?: number;
  /** address of the Redis server where workers of other machines wait */
  readonly queue?: string;
  /** folder of tasks, for those who plan and collect; typed by `umot plan` and `umot collect` */
  readonly tasks?: string;
}

/** Adds who does the runs: threads of this machine, or workers anywhere. */
export function addExecutionFlags(command: Command, say: Say): Command {
  return command
    .hook("preAction", (begun) => refuseWorkFlags(begun.opts()))
    .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2))
    .option("--queue <address>", say(sharedHelp.queue))
    .addOption(new Option("--tasks <folder>").hideHelp());
}

/** Before anything is opened. @throws {MachinesError} */
function refuseWorkFlags({ workers, queue, tasks }: WorkFlags): void {
  if (tasks !== undefined && (workers !== undefined || queue !== undefined))
    throw new MachinesError(taskFaults.withHands);
  if (queue === undefined) return;
  if (workers !== undefined) throw new MachinesError(queueFaults.withWorkers);
  readQueueAddress(queue, process.env);
}
