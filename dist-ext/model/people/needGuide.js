import { NEED_CELLS } from "../layout/codes.js";
/**
 * Cuts the needs of a run into even cells and notes for each the last day before whose beginning fewer needs fall.
 * Wherever the needs lie, by season or in one burst, a search from there takes a step or two: in a cell with many days
 * hardly any need falls.
 *
 * @param needs - summed up to the beginning of each day, from `planNeeds`; shape [P, days + 1]
 */
export function needGuideOf(needs, days) {
    const personas = needs.length / (days + 1);
    const guide = { days: new Uint16Array(personas * NEED_CELLS), scale: new Float64Array(personas) };
    for (let persona = 0; persona < personas; ++persona) {
        const sums = needs.subarray(persona * (days + 1), (persona + 1) * (days + 1));
        // The last cell is that of all needs, and of what rounding adds to them.
        const scale = (NEED_CELLS - 2) / sums[days];
        guide.scale[persona] = scale;
        let day = 0;
        for (let cell = 0; cell < NEED_CELLS; ++cell) {
            while (day < days - 1 && Math.floor(sums[day + 1] * scale) < cell)
                ++day;
            guide.days[persona * NEED_CELLS + cell] = day;
        }
    }
    return guide;
}
