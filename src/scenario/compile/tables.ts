/** One number for each item of a list, in its order. */
export function column<Item>(items: readonly Item[], value: (item: Item) => number): Float64Array {
  return Float64Array.from(items, value);
}

/** The same in whole numbers. */
export function wholeColumn<Item>(items: readonly Item[], value: (item: Item) => number): Int32Array {
  return Int32Array.from(items, value);
}

/** 1 for each item that is so, 0 for the others. */
export function flagColumn<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (isSo(item) ? 1 : 0));
}

/** A table stored flat: one row of numbers for each item. */
export function rows<Item>(items: readonly Item[], row: (item: Item) => readonly number[]): Float64Array {
  return Float64Array.from(items.flatMap(row));
}

/** Numbers scaled so that they sum to 1. */
export function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** What a map holds under a name that may be missing, or be the name of something that every object has. */
export function entry<Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** Precision of a message from its noise: 1/spread². */
export function precisionOf(spread: number): number {
  return 1 / (spread * spread);
}
