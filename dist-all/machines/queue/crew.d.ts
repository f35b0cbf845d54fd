import type { Redis } from "ioredis";
import { type Present } from "./presence.ts";
/** What is said of who is there to do the runs; each only when it has changed. */
export interface CrewVoice {
    /** nobody of this version is there, but perhaps workers of others */
    nobody(others: readonly Present[]): void;
    /** they have come after all */
    come(workers: readonly Present[]): void;
}
/** Workers that listen to the same queue. */
export interface Crew {
    /** workers of this engine */
    workers(): Promise<readonly Present[]>;
    /** messages that should be under way, so that none of their threads waits */
    window(): Promise<number>;
}
/** Looks from time to time who is there. */
export declare function watchCrew(redis: Redis, engine: string, voice: CrewVoice): Crew;
export declare function threadsOf(workers: readonly Present[]): number;
