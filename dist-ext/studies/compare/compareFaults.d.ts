import type { Fault } from "../../language/fault.ts";
import type { Contender } from "./compare.ts";
type Compared = Pick<Contender, "name" | "scenario">;
/**
 * What keeps scenarios from being compared, all at once; nothing if they can be. Numbers of different brands, lengths
 * or moneys have no difference.
 *
 * @param contenders - the baseline first
 */
export declare function findCompareFaults(contenders: readonly Compared[]): Fault[];
export {};
