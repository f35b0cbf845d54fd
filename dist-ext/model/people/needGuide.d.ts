/** Where the search for the day of a sum of needs begins. */
interface NeedGuide {
    /** the last day that lies below the cell; shape [P, NEED_CELLS] */
    readonly days: Uint16Array;
    /** cells in one need; shape [P] */
    readonly scale: Float64Array;
}
/**
 * Cuts the needs of a run into even cells and notes for each the last day before whose beginning fewer needs fall.
 * Wherever the needs lie, by season or in one burst, a search from there takes a step or two: in a cell with many days
 * hardly any need falls.
 *
 * @param needs - summed up to the beginning of each day, from `planNeeds`; shape [P, days + 1]
 */
export declare function needGuideOf(needs: Float64Array, days: number): NeedGuide;
export {};
