import type { Parameters } from "../parameters.ts";
import { BRAND_SERIES, MARKET_SERIES, type FunnelTable, type TouchpointTable } from "../result.ts";

/** Counts of one shard: of today, and over the whole run. All whole numbers, so that any order gives the same sums. */
export interface Counters {
  /** today's counts; shape [series, B] */
  readonly brand: Float64Array;
  /** today's counts; shape [series] */
  readonly market: Float64Array;
  readonly funnel: FunnelTable;
  readonly touchpoints: TouchpointTable;
}

export function createCounters(parameters: Parameters): Counters {
  const brands = parameters.brands.length;
  const channels = parameters.channels.length;
  const personas = parameters.personas.length;
  const funnel = () => new Float64Array(4 * personas * 4 * 6);
  return {
    brand: new Float64Array(BRAND_SERIES.length * brands),
    market: new Float64Array(MARKET_SERIES.length),
    funnel: { visits: funnel(), met: funnel(), left: funnel(), bought: funnel() },
    touchpoints: {
      visits: new Float64Array(personas * 4 * channels),
      met: new Float64Array(personas * 4 * channels * brands),
      exits: new Float64Array(personas * 4 * channels),
      bought: new Float64Array(channels * brands),
      failures: new Float64Array(channels * brands),
      satisfaction: new Float64Array(channels * brands),
    },
  };
}

/** Adds the tables of one shard to another's. */
export function addTables(sum: Counters, part: Counters): void {
  for (const name of ["visits", "met", "left", "bought"] as const)
    addInto(sum.funnel[name], part.funnel[name]);
  for (const name of ["visits", "met", "exits", "bought", "failures", "satisfaction"] as const) {
    addInto(sum.touchpoints[name], part.touchpoints[name]);
  }
}

function addInto(sum: Float64Array, part: Float64Array): void {
  for (let cell = 0; cell < sum.length; ++cell) sum[cell] += part[cell];
}
