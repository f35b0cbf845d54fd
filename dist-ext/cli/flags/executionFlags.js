import { MachinesError } from "../../machines/machinesError.js";
import { readQueueAddress } from "../../machines/queue/queueAddress.js";
import { queueFaults } from "../../machines/words/queueFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { wholeNumber } from "./optionValues.js";
/** Adds who does the runs: threads of this machine, or workers anywhere. */
export function addExecutionFlags(command, say) {
    return command
        .hook("preAction", (begun) => refuseWorkFlags(begun.opts()))
        .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2))
        .option("--queue <address>", say(sharedHelp.queue));
}
/** Before anything is opened. @throws {MachinesError} */
function refuseWorkFlags({ workers, queue }) {
    if (queue === undefined)
        return;
    if (workers !== undefined)
        throw new MachinesError(queueFaults.withWorkers);
    readQueueAddress(queue, process.env);
}
