import { type MeanInterval, meanInterval } from "../../../numeric/intervals/meanInterval.ts";
import type { MediaTruth } from "./measureMediaTruth.ts";

/** What a lever brought over the whole run, and what a unit of money brought; means over runs with intervals. */
export interface MediaReturn {
  readonly lever: string;
  /** money spent on it, mean over runs */
  readonly spend: number;
  readonly sales: MeanInterval;
  readonly revenue: MeanInterval;
  /** revenue that one unit of money brought, on average; NaN where nothing was spent */
  readonly perMoney: MeanInterval;
  /** revenue that one more unit of money would bring; NaN where there cannot be more, or more costs nothing */
  readonly nextMoney: MeanInterval;
}

/**
 * The true returns of a brand's levers.
 *
 *     average  = mean revenue because of it / mean spend
 *     marginal = mean revenue that a tenth more brings / mean of what the tenth costs
 *
 * Ratios are those of means, and their intervals those of the numerator: spending hardly differs between runs.
 *
 * @param level - level of the intervals, strictly between 0 and 1
 */
export function mediaReturns(truth: readonly MediaTruth[], level: number): MediaReturn[] {
  return truth.map(({ lever, sales, revenue, spend, more }) => {
    const earned = revenue.map(sumOf);
    const cost = meanOf(spend);
    const extra = more === undefined ? Number.NaN : meanOf(more.spend);
    return {
      lever,
      spend: cost,
      sales: meanInterval(sales.map(sumOf), level),
      revenue: meanInterval(earned, level),
      perMoney: over(meanInterval(earned, level), cost),
      nextMoney: over(meanInterval(more?.revenue ?? [], level), extra),
    };
  });
}

function over({ mean, standardError, low, high, method }: MeanInterval, money: number): MeanInterval {
  if (!(money > 0)) return { mean: NaN, standardError: NaN, low: NaN, high: NaN, method };
  return {
    mean: mean / money,
    standardError: standardError / money,
    low: low / money,
    high: high / money,
    method,
  };
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
