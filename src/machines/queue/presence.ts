import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Redis } from "ioredis";
import { type Presence, presenceKey, presenceSet } from "./queueNames.ts";

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
  /** gives a sign of life at once: after Redis was gone, or after having been hidden */
  sign(): Promise<void>;
  /** is seen by nobody until the next sign: an experiment that is ended wants no further run */
  hide(): Promise<void>;
  stop(): Promise<void>;
}

/** Seconds after which somebody who says nothing any more is not counted, and between two signs of life. */
const [LONGEST_SILENCE, BETWEEN] = [20, 5];

/**
 * Shows to others that somebody is there, until told to stop. Redis measures the time, so that the clocks of machines
 * need not agree.
 */
export async function show(redis: Redis, kind: Presence, someone: Omit<Present, "host">): Promise<Shown> {
  const name = randomUUID();
  const text = JSON.stringify({ ...someone, host: hostname() } satisfies Present);
  let isHidden = false;
  const sign = async () => {
    isHidden = false;
    // Even a full Redis lets a key live on. What else is wrong with it is told elsewhere; the next sign comes soon.
    const isKnown = await redis.expire(presenceKey(kind, name), LONGEST_SILENCE).catch(() => 0);
    if (isKnown === 1) return;
    await redis.set(presenceKey(kind, name), text, "EX", LONGEST_SILENCE).catch(() => {});
    await redis.sadd(presenceSet(kind), name).catch(() => {});
  };
  await sign();
  const timer = setInterval(() => void (redis.status === "ready" && !isHidden && sign()), BETWEEN * 1000);
  timer.unref();
  const hide = async () => {
    isHidden = true;
    if (redis.status !== "ready") return;
    await redis.unlink(presenceKey(kind, name)).catch(() => {});
    await redis.srem(presenceSet(kind), name).catch(() => {});
  };
  return {
    name,
    sign,
    hide,
    stop() {
      clearInterval(timer);
      return hide();
    },
  };
}

/** Who is there at this moment. */
export async function presentAt(redis: Redis, kind: Presence): Promise<Present[]> {
  const names = await redis.smembers(presenceSet(kind));
  if (names.length === 0) return [];
  const texts = await redis.mget(names.map((name) => presenceKey(kind, name)));
  const gone = names.filter((_, at) => texts[at] === null);
  if (gone.length > 0) await redis.srem(presenceSet(kind), ...gone);
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Present]));
}

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
