/** The packages that only queues need, so that nobody else installs them. */
export interface QueuePackages {
    readonly bullmq: typeof import("bullmq");
    readonly Redis: typeof import("ioredis").Redis;
}
/** @throws {MachinesError} that says what to install, if they are not there */
export declare function loadQueuePackages(): Promise<QueuePackages>;
