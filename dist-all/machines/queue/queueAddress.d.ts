/** Where a queue stands. */
export interface QueueAddress {
    /** for people and messages: without user and password */
    readonly shown: string;
    /** what a connection needs, secrets included */
    readonly options: ConnectionOptions;
}
interface ConnectionOptions {
    readonly host: string;
    readonly port: number;
    readonly db: number;
    readonly username?: string;
    readonly password?: string;
    readonly tls?: {
        readonly servername: string;
    };
}
/** The variables of the environment that hold what nobody should type, because `ps` and a shell's history show it. */
export interface QueueEnvironment {
    readonly UMOT_QUEUE_USER?: string | undefined;
    readonly UMOT_QUEUE_PASSWORD?: string | undefined;
}
/**
 * Reads the address of a Redis server. What the address says wins over the environment; with `rediss://` the connection
 * is encrypted and the server's certificate is checked (NODE_EXTRA_CA_CERTS names one of your own).
 *
 * @throws {MachinesError} if it is none
 */
export declare function readQueueAddress(text: string, environment: QueueEnvironment): QueueAddress;
export {};
