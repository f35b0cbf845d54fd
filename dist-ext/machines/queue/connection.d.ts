import type { Redis as Connection } from "ioredis";
import type { QueueAddress } from "./queueAddress.ts";
import type { QueuePackages } from "./queuePackages.ts";
/** Told when a connection is lost and when it is there again; a loss is no error, work goes on afterwards. */
export interface ConnectionEvents {
    lost(): void;
    back(): void;
}
/**
 * Connects to Redis. Once it has answered, the connection is made again as often as it is lost, and whatever was asked
 * meanwhile waits.
 *
 * @throws {MachinesError} if it cannot be reached, or lets nobody in
 */
export declare function connect({ Redis }: QueuePackages, { shown, options }: QueueAddress, events: ConnectionEvents): Promise<Connection>;
