import { type Engine } from "../engine/engine.ts";
import type { Post } from "../state.ts";
/** Who writes, to whom. */
export interface Senders {
    readonly engine: Engine;
    /** the shard that told */
    readonly shard: number;
    /** first consumer of each part, and the number of consumers; shape [parts + 1] */
    readonly bounds: readonly number[];
}
/** Writes the day's reviews and messages; what was told is forgotten by the shard. */
export declare function writeLetters(buffer: SharedArrayBuffer, posts: readonly Post[], { engine, shard, bounds }: Senders): void;
/** The reviews of all parts, in their order. */
export declare function readPosts(letters: readonly SharedArrayBuffer[]): Post[];
/** Puts what all parts told the listeners of one into its engine, in the order of the parts. */
export declare function receiveLetters(letters: readonly SharedArrayBuffer[], part: number, engine: Engine, columns: number): void;
