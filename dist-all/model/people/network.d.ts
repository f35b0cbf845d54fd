import type { RandomKey } from "../../numeric/luck/random.ts";
import type { NetworkParameters } from "../parameters.ts";
import type { Range } from "../parts/range.ts";
/**
 * Who knows whom. The friends of consumer `i` are `friends[start[i]]` up to, not including, `friends[start[i + 1]]`;
 * every tie stands in both directions. In a complete network nothing is stored and `complete` is true.
 */
export interface Network {
    readonly complete: boolean;
    /** position of each consumer's first friend; shape [consumers + 1] */
    readonly start: Uint32Array;
    /** shape [2 × ties] */
    readonly friends: Uint32Array;
    /** mean number of friends */
    readonly meanFriends: number;
    /** friends of everybody, where a part of the market was asked for them; shape [all consumers] */
    readonly counted?: Uint32Array;
}
/** A part of a market: whom it serves, and how ties are drawn together with the other parts. */
export interface NetworkPart {
    readonly range: Range;
    /** has each part draw some ties; gives those of all */
    readonly drawTies: (draw: (pairs: Uint32Array, range: Range) => void) => Uint32Array;
    /** how many friends everybody has is wanted too */
    readonly counts: boolean;
}
/**
 * Draws the network of a run. It depends on the run's key and on nothing that a brand does.
 *
 * @param part - left out, everybody's friends are wanted; else those of a part, whose friends stand at
 *   `friends[start[i − from]]` and on
 */
export declare function createNetwork(parameters: NetworkParameters, consumers: number, key: RandomKey, part?: NetworkPart): Network;
