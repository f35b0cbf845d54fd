/** What a claim does at one value of its moderator. */
export interface BoundaryPoint {
    readonly value: number;
    /** for each run, by how much the effect goes beyond what is expected; NaN where there was nothing to measure */
    readonly gains: readonly number[];
    /** 1 where the runs support the claim, −1 where they contradict it, 0 where they cannot tell */
    readonly sign: 1 | 0 | -1;
}
/** Where a claim stops holding along its moderator. */
export interface BoundaryEdge {
    /** `flips`: beyond, the effect is the opposite · `fades`: beyond, it cannot be told from zero */
    readonly kind: "flips" | "fades";
    /** on which side of the edge the claim holds */
    readonly holds: "below" | "above";
    /** flips: where the mean effect is zero · fades: from where on zero lies in the interval of the effect */
    readonly at: number;
    /** flips: the interval of `at`; NaN for fades */
    readonly low: number;
    readonly high: number;
    /** neighbouring values tried between which the edge lies */
    readonly between: readonly [number, number];
}
/**
 * The edges of the stretches over which a claim holds, from the lowest to the highest.
 *
 * Between two values each run is taken to go straight. The interval of a flip holds the values at which the paired runs
 * cannot tell the effect from zero (Fieller's interval).
 *
 * @param points - ascending values, the same runs at each
 */
export declare function edgesOf(points: readonly BoundaryPoint[], level: number): BoundaryEdge[];
