import type { Redis } from "ioredis";
import { presentAt, type Present } from "./presence.ts";

/** Milliseconds for which a look at who is there counts. */
const LASTS = 2000;

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
export function watchCrew(redis: Redis, engine: string, voice: CrewVoice): Crew {
  let seen: readonly Present[] = [];
  let looked = Number.NEGATIVE_INFINITY;
  let isMissed = false;
  const workers = async () => {
    if (performance.now() - looked < LASTS) return seen;
    const all = await presentAt(redis, "worker");
    looked = performance.now();
    seen = all.filter((one) => one.engine === engine);
    if (seen.length === 0 && !isMissed) voice.nobody(all);
    if (seen.length > 0 && isMissed) voice.come(seen);
    isMissed = seen.length === 0;
    return seen;
  };
  return {
    workers,
    window: async () => Math.max(4, 2 * threadsOf(await workers()) + 2),
  };
}

/** Runs that workers can do at once: the sum of their threads; 0 where nobody is there. */
export function threadsOf(workers: readonly Present[]): number {
  return workers.reduce((sum, { threads }) => sum + threads, 0);
}
