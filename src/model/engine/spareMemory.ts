import type { Engine } from "./engine.ts";

/** Memory of the last run that ended, all zero, for the next one on this thread. */
let spare: WebAssembly.Memory | undefined;

/** Memory that is kept, at most: what larger markets take is little beside their runs, and much for a machine that has gone on to something else. */
const MOST_KEPT = 33_554_432;

/** Bytes of a page of memory. */
export const PAGE = 65_536;
/** Four gigabytes: what 32 bits address. */
export const MOST_PAGES = 65_536;

/**
 * Memory of at least so many pages in which nothing stands. That of the run before is taken again: a system gives out pages one
 * by one as they are touched, which takes as long as a tenth of a small market's set-up, and JavaScript is made to collect garbage
 * for every few megabytes of them.
 *
 * @throws RangeError when the machine has no room for so much
 */
export function takeMemory(pages: number): WebAssembly.Memory {
  const memory = spare;
  spare = undefined;
  if (memory === undefined) return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES });
  const missing = pages - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
  return memory;
}

/**
 * Hands over the memory of an engine that nobody asks any more.
 *
 * @param used - its bytes; nothing was ever written behind them
 */
export function giveMemoryBack({ memory }: Pick<Engine, "memory">, used: number): void {
  if (memory.buffer.byteLength > MOST_KEPT) return;
  new Uint8Array(memory.buffer, 0, used).fill(0);
  spare = memory;
}
