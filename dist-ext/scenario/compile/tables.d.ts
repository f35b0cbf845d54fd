/** One number for each item of a list, in its order. */
export declare function column<Item>(items: readonly Item[], value: (item: Item) => number): Float64Array;
/** The same in whole numbers. */
export declare function wholeColumn<Item>(items: readonly Item[], value: (item: Item) => number): Int32Array;
/** 1 for each item that is so, 0 for the others. */
export declare function flagColumn<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Uint8Array;
/** A table stored flat: one row of numbers for each item. */
export declare function rows<Item>(items: readonly Item[], row: (item: Item) => readonly number[]): Float64Array;
/** Numbers scaled so that they sum to 1. */
export declare function normalised(weights: readonly number[]): number[];
/** What a map holds under a name that may be missing, or be the name of something that every object has. */
export declare function entry<Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined;
/** Precision of a message from its noise: 1/spread². */
export declare function precisionOf(spread: number): number;
