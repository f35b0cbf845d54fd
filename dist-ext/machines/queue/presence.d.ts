import type { Redis } from "ioredis";
import { type Presence } from "./queueNames.ts";
/** Somebody who uses a queue. */
export interface Present {
    readonly host: string;
    readonly version: string;
    /** fingerprint of the engine's code */
    readonly engine: string;
    /** threads of a worker; 0 of an experiment */
    readonly threads: number;
}
/** Somebody whom others see. */
export interface Shown {
    /** the name under which this one is seen; nobody else has it */
    readonly name: string;
    /** gives a sign of life at once: after Redis was gone */
    sign(): Promise<void>;
    stop(): Promise<void>;
}
/**
 * Shows to others that somebody is there, until told to stop. Redis measures the time, so that the clocks of machines
 * need not agree.
 *
 */
export declare function show(redis: Redis, kind: Presence, someone: Omit<Present, "host">): Promise<Shown>;
/** Who is there at this moment. */
export declare function presentAt(redis: Redis, kind: Presence): Promise<Present[]>;
