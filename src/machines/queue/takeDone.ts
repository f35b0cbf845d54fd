import type { Redis } from "ioredis";
import type { Asking } from "./askQueue.ts";
import { countsOf } from "./countsOf.ts";

/** Results that are looked for at once, and that are taken at once. */
const [LOOKED, TAKEN] = [1000, 16];

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
  for (let from = 0; from < tasks.length && !signal?.aborted; from += LOOKED) {
    const counts = await countsOf(redis, addresses.slice(from, from + LOOKED));
    const there: number[] = [];
    for (const [at, count] of counts.entries()) (count > 0 ? there : left).push(from + at);
    for (let next = 0; next < there.length && !signal?.aborted; next += TAKEN) {
      const numbers = there.slice(next, next + TAKEN);
      const wanted = numbers.map((number) => ({ address: addresses[number], task: tasks[number] }));
      for (const [at, result] of (await taker.take(wanted)).entries())
        if (result === undefined) left.push(numbers[at]);
        else receive(result, numbers[at]);
    }
  }
  return left.sort((a, b) => a - b);
}
