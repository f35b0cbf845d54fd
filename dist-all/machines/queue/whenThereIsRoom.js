import { setTimeout as pause } from "node:timers/promises";
/** Milliseconds between two attempts to write to a Redis that is full: others take results away meanwhile. */
const BETWEEN = 500;
/** Whether Redis has refused to write because its memory is used up (`maxmemory`). */
export function isFull(cause) {
    return cause instanceof Error && /\bOOM\b/.test(cause.message);
}
/**
 * Does something that writes to Redis, as often as it takes until there is room for it.
 *
 * @param tellFull - called at the first refusal
 * @param signal - aborted: nothing more is attempted, and the refusal is thrown
 */
export async function whenThereIsRoom(act, tellFull, signal) {
    for (let attempt = 1;; ++attempt) {
        try {
            return await act();
        }
        catch (cause) {
            if (!isFull(cause) || signal?.aborted)
                throw cause;
            if (attempt === 1)
                tellFull();
        }
        await pause(BETWEEN);
    }
}
