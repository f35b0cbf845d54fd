/** Memory of the last run that ended, all zero, for the next one on this thread. */
let spare: WebAssembly.Memory | undefined;

/** Bytes that are kept, at most: larger markets lose nothing by it, and the machine may have other use for theirs. */
const MOST_KEPT = 33_554_432;

/** Bytes of a page of memory. */
export const PAGE = 65_536;
/** Four gigabytes: what 32 bits address. */
export const MOST_PAGES = 65_536;

/**
 * Memory of at least so many pages in which nothing stands. That of the run before is taken again: a system gives out pages
 * one by one as they are touched, and for every few megabytes that engines take V8 collects garbage.
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
 * Hands over the memory of an engine of which nothing more is wanted.
 *
 * @param used - bytes that it used; nothing was ever written behind them
 */
export function giveMemoryBack(memory: WebAssembly.Memory, used: number): void {
  if (memory.buffer.byteLength > MOST_KEPT) return;
  new Uint8Array(memory.buffer, 0, used).fill(0);
  spare = memory;
}
