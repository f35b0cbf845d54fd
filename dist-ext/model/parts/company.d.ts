import { type Evening } from "./evening.ts";
import { type Range } from "./range.ts";
import type { Room } from "./room.ts";
import type { Engine } from "../engine/engine.ts";
import type { Parameters } from "../parameters.ts";
import type { Post } from "../state.ts";
/** The other parts of a market, as one of them meets them. */
export interface Company {
    readonly range: Range;
    /** draws ties together: each part some, then all are there */
    drawTies(draw: (pairs: Uint32Array, range: Range) => void): Uint32Array;
    /**
     * Meets the others in the evening. The sums become those of all; messages go to the engines of their listeners.
     *
     * @param posts - of this part, in order of their writers
     * @returns those of all
     */
    meet(day: number, evening: Evening, posts: readonly Post[], engine: Engine, shard: number): readonly Post[];
}
/** Enters a room as one of its parts. */
export declare function joinRoom(room: Room, index: number, parameters: Parameters): Company;
