/**
 * Where the search for a threshold may begin, for each sixty-fourth of the luck: with the guide a draw looks at little
 * more than one threshold, without it at half of them, and a processor cannot guess at which it will stop.
 *
 * @param thresholds - rows from `cumulativeThresholds` or `poissonThresholds`, one after the other
 * @param width - thresholds in a row, at most 256
 * @returns shape [rows, 64]
 */
export declare function guideOf(thresholds: Uint32Array, width: number): Uint8Array;
