import type { Redis } from "ioredis";
import { isResultOf } from "../../files/store/isResultOf.ts";
import { unpackRun } from "../../files/store/runEntry.ts";
import type { RunResult } from "../../model/result.ts";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import { runKey } from "./queueNames.ts";

/** A result that is wanted. */
export interface Wanted {
  readonly address: string;
  readonly task: SimulationTask;
}

/** Takes results out of Redis. */
export interface Taker {
  /** the results that stand at some addresses; undefined where there is none, or one that cannot be believed */
  take(wanted: readonly Wanted[]): Promise<readonly (RunResult | undefined)[]>;
  /** lets go at once of all that was taken */
  makeRoom(): Promise<void>;
  /** leaves the rest to others for some minutes */
  close(): Promise<void>;
}

/**
 * Bytes of results that stay in Redis although they were taken, and seconds for which they do so at the end: another
 * experiment may want the same runs at the same time. What was taken first goes first.
 */
const [LEFT, LAST] = [32e6, 300];

/** Opens what takes results away, so that Redis holds few of them however many there are. */
export function openTaker(redis: Redis): Taker {
  const taken = new Map<string, number>();
  let bytes = 0;
  const letGo = async (most: number) => {
    const gone: string[] = [];
    for (const [address, size] of taken) {
      if (bytes <= most) break;
      gone.push(runKey(address));
      taken.delete(address);
      bytes -= size;
    }
    if (gone.length > 0) await redis.unlink(gone);
  };
  const takeSome = async (wanted: readonly Wanted[]) => {
    const entries = await redis.mgetBuffer(wanted.map(({ address }) => runKey(address)));
    const unfit: string[] = [];
    const results = wanted.map(({ address, task: { parameters } }, at) => {
      const entry = entries[at];
      if (entry === null) return undefined;
      const result = unpackRun(entry, address);
      if (!isResultOf(parameters, result)) {
        unfit.push(runKey(address));
        return undefined;
      }
      if (!taken.has(address)) bytes += entry.length;
      taken.set(address, entry.length);
      return result;
    });
    if (unfit.length > 0) await redis.unlink(unfit);
    return results;
  };
  return {
    async take(wanted) {
      if (wanted.length === 0) return [];
      const results = await takeSome(wanted);
      await letGo(LEFT);
      return results;
    },
    makeRoom: () => letGo(0),
    async close() {
      if (redis.status === "ready")
        await Promise.all([...taken.keys()].map((address) => redis.expire(runKey(address), LAST)));
      taken.clear();
    },
  };
}
