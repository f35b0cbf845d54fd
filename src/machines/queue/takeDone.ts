import type { Redis } from "ioredis";
import type { Asking } from "./askQueue.ts";
import { countsOf } from "./countsOf.ts";

/** Results that are looked for at once. */
const AT_ONCE = 1000;

/**
 * Hands over what was done before and not taken: by an experiment that was killed, or for another one.
 *
 * @returns numbers of the tasks that are left
 */
export async function takeDone(
  redis: Redis,
  { writing, taker, receive, signal }: Pick<Asking, "writing" | "taker" | "receive" | "signal">,
): Promise<number[]> {
  const { addresses, tasks } = writing;
  const left: number[] = [];
  for (let from = 0; from < tasks.length && !signal?.aborted; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    const counts = await countsOf(redis, some);
    for (const [at, count] of counts.entries()) {
      const number = from + at;
      const wanted = count > 0 ? [{ address: addresses[number], task: tasks[number] }] : [];
      const [result] = await taker.take(wanted);
      if (result === undefined) left.push(number);
      else receive(result, number);
    }
  }
  return left;
}
