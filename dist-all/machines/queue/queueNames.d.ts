/** All that umot keeps in a Redis stands below this word, so that others can use the same one. */
export declare const PREFIX = "umot";
/**
 * Every engine has a queue of its own: a worker of another version never sees what it could not answer.
 *
 * @param engine - fingerprint of the engine's code, from `engineHash`
 */
export declare const queueName: (engine: string) => string;
/** What a market is made of, once for all its runs, by the SHA-256 of its bytes. */
export declare const marketKey: (address: string) => string;
/** The result of a run, by its address in a store. */
export declare const runKey: (address: string) => string;
/** Who is there, workers or experiments; each is a key that ends unless it is renewed. */
export declare const presenceSet: (kind: Presence) => string;
export declare const presenceKey: (kind: Presence, name: string) => string;
export type Presence = "worker" | "experiment";
/** Seconds for which a market and a result are kept where nobody comes to take them away. */
export declare const KEPT: {
    readonly market: number;
    readonly run: 86400;
};
/** One message of the queue: some runs, worth about a second. */
export interface QueueJob {
    /** fingerprint of the engine that is asked */
    readonly engine: string;
    /** who asks, as shown in its presence */
    readonly experiment: string;
    /** addresses of the markets that the runs are of */
    readonly markets: readonly string[];
    /** for each run: which of the markets, and the two halves of its key */
    readonly runs: readonly (readonly [market: number, high: number, low: number])[];
}
/** What a worker answers; the results themselves stand under their addresses. */
export interface QueueAnswer {
    /** time of simulation, for the size of further messages */
    readonly milliseconds: number;
    /** runs that were done for this message, not found done */
    readonly done: number;
    /** runs that failed twice, by their place in the message, and why */
    readonly failed: readonly (readonly [run: number, message: string])[];
    /** markets that Redis did not hold any more: nothing of them could be done */
    readonly missing: readonly string[];
}
