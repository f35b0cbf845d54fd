/** The memory of all columns within plain data, to be handed to another thread instead of being copied. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(data)) return [data.buffer as ArrayBuffer];
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap(buffersOf);
}
