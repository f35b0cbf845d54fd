import type { Setting } from "./chart.ts";
/** A name at the end of a line. */
export interface EndLabel {
    readonly name: string;
    /** what stands behind the name: the last value */
    readonly value: string;
    readonly colour: string;
    /** height of the line's end in pixels */
    readonly y: number;
}
/** Distance between two names in pixels. */
export declare const END_LABEL_HEIGHT = 15;
/** Room to the right of the lines that these names need, in pixels. */
export declare function endLabelRoom(setting: Setting, labels: readonly {
    readonly name: string;
    readonly value: string;
}[]): number;
/**
 * Writes names beside the ends of lines, moved apart where lines end close together; a thin connector then shows
 * which name belongs where.
 *
 * @param x - where the lines end
 * @param bounds - highest and lowest place of a name's middle
 */
export declare function endLabels(setting: Setting, labels: readonly EndLabel[], x: number, bounds: readonly [number, number]): Element[];
/**
 * The places nearest to those wished for that keep a distance.
 *
 * With the k-th place written as s + k × distance, keeping the distance means that s never falls: least squares
 * under that condition is isotonic regression, and bounds are met by clamping it.
 *
 * @source Barlow, Bartholomew, Bremner & Brunk (1972), pool adjacent violators
 */
export declare function moveApart(wishes: readonly number[], distance: number, [low, high]: readonly [number, number]): number[];
