import type { Jump } from "../indices/elementaryEffects.ts";
/** What raising an input through its whole range does to the output, on average over all other inputs. */
export interface Swing {
    /** where it lifts the output: by how much, spread over all cases; ≥ 0 */
    readonly rises: number;
    /** where it lowers the output; ≤ 0 */
    readonly falls: number;
    /** both together */
    readonly net: number;
    /** interval of `net`; NaN if there are too few jumps to tell */
    readonly low: number;
    readonly high: number;
}
/**
 * The mean effect of an input, long jumps counting for more than short ones.
 *
 *     net = Σ difference · sign(change) / Σ |change|
 *
 * The interval is that of a ratio of two means (linearised). With jumps of one length it is Student's interval of the
 * mean elementary effect.
 *
 * @param level - level of the interval, strictly between 0 and 1
 */
export declare function swing(jumps: readonly Jump[], level: number): Swing;
