import type { Parameters } from "../parameters.ts";
/**
 * Where the parts of one market meet: memory that all of them see, and nothing else, so that it can be handed to threads.
 * What is written in the evening is read after the barrier and lies in one of two places by turns; so nobody writes where
 * another still reads.
 */
export interface Room {
    readonly parts: number;
    /** see `barrier.ts` */
    readonly control: SharedArrayBuffer;
    /** sums of the evening; shape [2, parts, `eveningLength`] */
    readonly sums: SharedArrayBuffer;
    /** reviews and messages of each part, growing as needed; shape [2 × parts] */
    readonly letters: readonly SharedArrayBuffer[];
    /** who knows whom, pairs of consumers; empty where that is not drawn */
    readonly ties: SharedArrayBuffer;
}
/** Whether parts can share memory here: everywhere in Node, in a browser on pages that are isolated. */
export declare function canShare(): boolean;
/** Opens a room for so many parts of a market. */
export declare function openRoom(parameters: Parameters, parts: number): Room;
/** Lets all parts end that wait for one that is gone. */
export declare function leaveRoom({ control }: Room): void;
