import { createRequire } from "node:module";
import { MachinesError } from "../machinesError.ts";
import { queueFaults } from "../words/queueFaults.ts";

/** The packages that only queues need, so that nobody else installs them. */
export interface QueuePackages {
  readonly bullmq: typeof import("bullmq");
  readonly Redis: typeof import("ioredis").Redis;
}

/**
 * Loads them as what they are, CommonJS: imported, they cost a worker's start an eighth of a second more.
 *
 * @throws {MachinesError} that says what to install, if they are not there
 */
export function loadQueuePackages(): QueuePackages {
  const load = createRequire(import.meta.url);
  try {
    const bullmq = load("bullmq") as QueuePackages["bullmq"];
    const { Redis } = load("ioredis") as typeof import("ioredis");
    return { bullmq, Redis };
  } catch (cause) {
    const isAbsent = cause instanceof Error && "code" in cause && cause.code === "MODULE_NOT_FOUND";
    throw isAbsent ? new MachinesError(queueFaults.notInstalled, { cause }) : cause;
  }
}
