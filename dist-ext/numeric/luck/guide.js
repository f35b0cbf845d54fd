/** Cells of a guide: so many leading values of the bits are looked up before the search begins. */
const CELLS = 64;
/** Bits of luck below the cell. */
const SHIFT = 26;
/**
 * Where the search for a threshold may begin, for each sixty-fourth of the luck: with the guide a draw looks at little
 * more than one threshold, without it at half of them, and a processor cannot guess at which it will stop.
 *
 * @param thresholds - rows from `cumulativeThresholds` or `poissonThresholds`, one after the other
 * @param width - thresholds in a row, at most 256
 * @returns shape [rows, 64]
 */
export function guideOf(thresholds, width) {
    const rows = thresholds.length / width;
    const guide = new Uint8Array(rows * CELLS);
    for (let row = 0; row < rows; ++row) {
        let index = 0;
        for (let cell = 0; cell < CELLS; ++cell) {
            // The luck 0 counts as 1, so that a leading weight of 0 is never drawn.
            while (thresholds[row * width + index] < Math.max(1, cell * (1 << SHIFT)))
                ++index;
            guide[row * CELLS + cell] = index;
        }
    }
    return guide;
}
