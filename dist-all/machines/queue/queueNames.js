/** All that umot keeps in a Redis stands below this word, so that others can use the same one. */
export const PREFIX = "umot";
/**
 * Every engine has a queue of its own: a worker of another version never sees what it could not answer.
 *
 * @param engine - fingerprint of the engine's code, from `engineHash`
 */
export const queueName = (engine) => `runs-${engine.slice(0, 16)}`;
/** What a market is made of, once for all its runs, by the SHA-256 of its bytes. */
export const marketKey = (address) => `${PREFIX}:market:${address}`;
/** The result of a run, by its address in a store. */
export const runKey = (address) => `${PREFIX}:run:${address}`;
/** Who is there, workers or experiments; each is a key that ends unless it is renewed. */
export const presenceSet = (kind) => `${PREFIX}:${kind}s`;
export const presenceKey = (kind, name) => `${PREFIX}:${kind}:${name}`;
/** Seconds for which a market and a result are kept where nobody comes to take them away. */
export const KEPT = { market: 7 * 86_400, run: 86_400 };
