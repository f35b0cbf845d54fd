import type { TimeChange } from "../../../charts/overTime/trend.ts";
import { changeOverRun, startDays } from "../../runs/changeOverRun.ts";
import { metricNote } from "../../../metrics/metrics.ts";
import type { Replications } from "../../runs/replicate.ts";
import { comparedDays } from "../../../numeric/intervals/comparedDays.ts";
import { dateOf, weeksPerPoint } from "./periods.ts";

const WEEK = 7;

/**
 * What a chart of time says of the brand in focus, decided by the same rule as the headlines. Sums, such as sales, are
 * told for as many weeks as a point of the chart covers.
 */
export function timeChange(replications: Replications, brand: string, metric: string): TimeChange {
  const { scenario } = replications;
  const { days, start } = scenario.market;
  const change = changeOverRun(replications, brand, metric);
  if (change === undefined)
    return { direction: comparedDays(days, startDays(scenario)) === undefined ? "short" : "season" };
  const { earlier, later, direction, baseline, alternative, isYearBefore } = change;
  const perPoint = ([first, last]: readonly [number, number]) =>
    metricNote(brand, metric)?.unit === "count"
      ? (weeksPerPoint(replications) * WEEK) / (last - first + 1)
      : 1;
  const dates = ([first, last]: readonly [number, number]) =>
    [dateOf(start, first), dateOf(start, last)] as const;
  return {
    direction,
    from: baseline * perPoint(earlier),
    to: alternative * perPoint(later),
    earlier: dates(earlier),
    later: dates(later),
    isYearBefore,
  };
}
