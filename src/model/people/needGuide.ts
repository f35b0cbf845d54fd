import { NEED_CELLS } from "../layout/codes.ts";
import { type Engine, place } from "../engine/engine.ts";

/** Where the search for the day of a sum of needs begins. */
export interface NeedGuide {
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
export function needGuideOf(needs: Float64Array, days: number): NeedGuide {
  const personas = needs.length / (days + 1);
  const guide = { days: new Uint16Array(personas * NEED_CELLS), scale: new Float64Array(personas) };
  for (let persona = 0; persona < personas; ++persona) {
    const sums = needs.subarray(persona * (days + 1), (persona + 1) * (days + 1));
    // The last cell is that of all needs, and of what rounding adds to them.
    const scale = (NEED_CELLS - 2) / sums[days];
    guide.scale[persona] = scale;
    let day = 0;
    for (let cell = 0; cell < NEED_CELLS; ++cell) {
      while (day < days - 1 && Math.floor(sums[day + 1] * scale) < cell) ++day;
      guide.days[persona * NEED_CELLS + cell] = day;
    }
  }
  return guide;
}

/** Tells the engine the needs summed up to each day, and where to search in them. */
export function placeNeeds(engine: Engine, needs: Float64Array, { days, scale }: NeedGuide): void {
  place(engine, "needs", needs);
  place(engine, "needGuide", days);
  place(engine, "needScale", scale);
}
