/** Paths that went through the same touchpoints in the same order. */
export interface PathCount {
    /** number of each touchpoint, from 0, in the order in which they were met */
    readonly touches: readonly number[];
    /** such paths that ended in a purchase */
    readonly bought: number;
    /** such paths that did not */
    readonly lost: number;
}
/**
 * What each touchpoint is worth to a Markov chain that was fitted to paths: the part of all purchases that would be
 * lost if everybody who comes to it left.
 *
 *     effect_i = 1 − P(purchase | paths end at i) / P(purchase),   P from the absorbing chain of order one
 *
 * The chain knows only which touchpoint follows which, so this is a rule about paths and no experiment.
 *
 * @param paths - paths without any touch are left out
 * @param touchpoints - how many there are
 * @returns effect of each, 0–1; all 0 if no path ended in a purchase; shape [touchpoints]
 * @source Anderl, Becker, von Wangenheim & Schumann (2016), Mapping the customer journey, IJRM 33(3), 457–474.
 *   doi:10.1016/j.ijresmar.2016.03.001
 */
export declare function removalEffects(paths: readonly PathCount[], touchpoints: number): Float64Array;
