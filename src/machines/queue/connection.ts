import type { Redis as Connection } from "ioredis";
import { MachinesError } from "../machinesError.ts";
import { queueFaults } from "../words/queueFaults.ts";
import type { QueueAddress } from "./queueAddress.ts";
import type { QueuePackages } from "./queuePackages.ts";

/** Told when a connection is lost and when it is there again; a loss is no error, work goes on afterwards. */
export interface ConnectionEvents {
  lost(): void;
  back(): void;
}

/** Milliseconds within which a server has to answer at first. */
const LONGEST_GREETING = 10_000;

/**
 * Connects to Redis. Once it has answered, the connection is made again as often as it is lost, and whatever was asked
 * meanwhile waits.
 *
 * @throws {MachinesError} if it cannot be reached, or lets nobody in
 */
export async function connect(
  { Redis }: QueuePackages,
  { shown, options }: QueueAddress,
  events: ConnectionEvents,
): Promise<Connection> {
  let isGreeted = false;
  let isLost = false;
  let said = "";
  const redis = new Redis({
    ...options,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: LONGEST_GREETING,
    retryStrategy: (times: number) => (isGreeted ? Math.min(100 * times, 2000) : null),
  });
  redis.on("error", (cause) => {
    said ||= cause.message || String("code" in cause ? cause.code : cause.name);
  });
  redis.on("close", () => {
    if (!isGreeted || isLost || redis.status === "end") return;
    isLost = true;
    events.lost();
  });
  redis.on("ready", () => {
    if (isLost) events.back();
    isLost = false;
  });
  try {
    await redis.connect();
    const version = /redis_version:(\S+)/.exec(await redis.info("server"))?.[1] ?? "";
    if (isOld(version)) throw new MachinesError(queueFaults.tooOld(shown, version));
    isGreeted = true;
    return redis;
  } catch (cause) {
    redis.disconnect();
    if (cause instanceof MachinesError) throw cause;
    const reason = said || (cause instanceof Error ? cause.message : String(cause));
    throw new MachinesError(
      /NOAUTH|WRONGPASS|NOPERM|invalid password|no password/i.test(reason)
        ? queueFaults.refused(shown, reason)
        : /certificate|altnames/i.test(reason)
          ? queueFaults.untrusted(shown, reason)
          : queueFaults.unreachable(shown, reason),
    );
  }
}

/** GETEX and its like came with 6.2, which is what BullMQ recommends. */
function isOld(version: string): boolean {
  const [major, minor] = version.split(".").map(Number);
  return major < 6 || (major === 6 && minor < 2);
}
