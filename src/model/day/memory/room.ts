import { noRoom } from "../outside";

/** Bytes of a page of memory, as a power of two. */
const PAGE_SHIFT: usize = 16;

/** The first byte that was free in the beginning: before it stand the tables at fixed addresses. */
export const firstFree: usize = (__heap_base + 15) & ~15;
/** The first free byte. */
export let top: usize = (__heap_base + 15) & ~15;

/** Takes memory; it is never given back, since a market ends as a whole. Nothing stands in it. */
export function allocate(bytes: usize): usize {
  const at = top;
  const next = (at + bytes + 15) & ~15;
  const pages = <i32>((next + ((1 << PAGE_SHIFT) - 1)) >>> PAGE_SHIFT) - memory.size();
  if (next < at || (pages > 0 && memory.grow(pages) < 0)) noRoom();
  top = next;
  return at;
}

/** A larger place with the same content; what was there before is left behind. */
export function moved(from: usize, bytes: usize, room: usize): usize {
  const to = allocate(room);
  memory.copy(to, from, bytes);
  return to;
}
