import type { Parameters } from "../parameters.ts";
import { BRAND_SERIES, MARKET_SERIES } from "../result.ts";

/**
 * What consumers added to a day, in whole numbers: sums over any parts of the market are the same in any order. One table,
 * and views of it by what they mean.
 */
export interface DayTotals {
  readonly sums: Float64Array;
  /** today's counts; shape [series, B] */
  readonly brand: Float64Array;
  /** today's counts; shape [series] */
  readonly market: Float64Array;
  /** meetings; shape [C, B] */
  readonly contacts: Float64Array;
  /** members, on the first day; shape [B] */
  readonly members: Float64Array;
  /** answers of the panel, on the last day of a week: people asked, then sums; shapes [1], [B] each */
  readonly asked: Float64Array;
  readonly aware: Float64Array;
  readonly belief: Float64Array;
  readonly loyal: Float64Array;
}

/** Lengths of the views, in their order. */
function lengthsOf({ brands, channels }: Parameters) {
  return {
    brand: BRAND_SERIES.length * brands.length,
    market: MARKET_SERIES.length,
    contacts: channels.length * brands.length,
    members: brands.length,
    asked: 1,
    aware: brands.length,
    belief: brands.length,
    loyal: brands.length,
  };
}

/** Numbers that an evening has. */
export function dayTotalsLength(parameters: Parameters): number {
  return Object.values(lengthsOf(parameters)).reduce((sum, length) => sum + length, 0);
}

/** The sums of a day, all zero: views of one table, so that parts add them up in one pass. */
export function createDayTotals(parameters: Parameters): DayTotals {
  const sums = new Float64Array(dayTotalsLength(parameters));
  let end = 0;
  const views = Object.entries(lengthsOf(parameters)).map(([name, length]) => {
    const view = sums.subarray(end, end + length);
    end += length;
    return [name, view];
  });
  return { sums, ...Object.fromEntries(views) } as DayTotals;
}
