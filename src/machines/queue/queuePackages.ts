import { MachinesError } from "../machinesError.ts";
import { queueFaults } from "../words/queueFaults.ts";

/** The packages that only queues need, so that nobody else installs them. */
export interface QueuePackages {
  readonly bullmq: typeof import("bullmq");
  readonly Redis: typeof import("ioredis").Redis;
}

/** @throws {MachinesError} that says what to install, if they are not there */
export async function loadQueuePackages(): Promise<QueuePackages> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, Redis };
  } catch (cause) {
    const isAbsent = cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND";
    throw isAbsent ? new MachinesError(queueFaults.notInstalled, { cause }) : cause;
  }
}
