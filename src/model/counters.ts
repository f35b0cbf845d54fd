import type { Parameters } from "./parameters.ts";
import {
  BRAND_SERIES,
  MARKET_SERIES,
  type BrandSeries,
  type FunnelTable,
  type MarketSeries,
  type TouchpointTable,
} from "./result.ts";

/** Row of each brand series in `Counters.brand`. */
export const Count = {
  met: 0,
  considered: 1,
  chosen: 2,
  bought: 3,
  firstBought: 4,
  onlineBought: 5,
  abandoned: 6,
  swayed: 7,
  experienced: 8,
  satisfaction: 9,
  promoters: 10,
  detractors: 11,
  failures: 12,
  complaints: 13,
  answered: 14,
  stars1: 15,
  stars2: 16,
  stars3: 17,
  stars4: 18,
  stars5: 19,
  fakePosted: 20,
  readReviews: 21,
  toldPositive: 22,
  toldNegative: 23,
  passedOn: 24,
  heardPositive: 25,
  heardNegative: 26,
  exposed: 27,
  seeded: 28,
  lostIncoherent: 29,
  bounced: 30,
  fakeRemoved: 31,
} as const satisfies Record<BrandSeries, number>;

/** Cell of each market series in `Counters.market`. */
export const Total = {
  needs: 0,
  journeys: 1,
  know: 2,
  go: 3,
  do: 4,
  buy: 5,
  sources: 6,
  unmet: 7,
  dropped: 8,
  gaveUp: 9,
  decisions: 10,
  nothing: 11,
  buyers: 12,
  buyerSources: 13,
  considerationSize: 14,
} as const satisfies Record<MarketSeries, number>;

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
