/** What came out at one combination of two levers: the median run, and what holds nine runs in ten. */
export interface LeverGridRow {
    /** value of the lever along the bottom, e.g. coverage */
    readonly x: number;
    /** value of the lever up the side, e.g. quality */
    readonly y: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
}
/** The different values of a lever, ascending. */
export declare function leverValues(rows: readonly LeverGridRow[], lever: "x" | "y"): number[];
/** Mean outcome at the lowest and at the highest value of a lever, over all values of the other one. */
export declare function leverEnds(rows: readonly LeverGridRow[], lever: "x" | "y"): {
    low: number;
    high: number;
};
/** Outcomes at the four corners of the grid. */
export interface Corners {
    readonly bottomLeft: number;
    readonly bottomRight: number;
    readonly topLeft: number;
    readonly topRight: number;
}
/** The corners, if all four were run. */
export declare function cornersOf(rows: readonly LeverGridRow[]): Corners | undefined;
