import { MachinesError } from "../machinesError.js";
import { queueFaults } from "../words/queueFaults.js";
/** @throws {MachinesError} that says what to install, if they are not there */
export async function loadQueuePackages() {
    try {
        const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
        return { bullmq, Redis };
    }
    catch (cause) {
        const isAbsent = cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND";
        throw isAbsent ? new MachinesError(queueFaults.notInstalled, { cause }) : cause;
    }
}
