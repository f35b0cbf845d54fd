/** One cell of a table of colours. */
export interface HeatCell {
    /** place from the left, from 0 */
    readonly column: number;
    /** place from the bottom, from 0 */
    readonly row: number;
    readonly value: number;
    /** what is written on it, a line each, where it fits */
    readonly lines: readonly string[];
    /** what is shown when one points at it */
    readonly tip: string;
}
export interface Contour {
    readonly value: number;
    readonly label: string;
}
export interface HeatMap {
    readonly cells: readonly HeatCell[];
    /** what stands below the columns */
    readonly columns: readonly string[];
    /** what stands beside the rows, from the bottom */
    readonly rows: readonly string[];
    readonly columnTitle: string;
    readonly rowTitle: string;
    /** values of the palest and the darkest colour */
    readonly domain: readonly [number, number];
    readonly height: number;
    /** values along which a line is drawn where cells are too small to be written on */
    readonly contours?: readonly Contour[];
}
