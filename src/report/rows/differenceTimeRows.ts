import type { DifferenceTimeRow } from "../../charts/differenceOverTime.ts";
import type { Comparison } from "../../experiment/compare.ts";
import { pairedValues } from "../../experiment/compareRows.ts";
import { weeksOf } from "../../experiment/period.ts";
import { meanOver, quantilesOver } from "./overRuns.ts";
import { dateOf, drawableStep } from "./periods.ts";

/** Weeks that one point of a difference covers: one, or as many as make ten years drawable. */
export function weeksPerDifference({ contenders }: Comparison): number {
  return drawableStep(weeksOf(contenders[0].scenario.market.days).length);
}

/**
 * The difference of every alternative from the baseline over time, run by run; a point of several weeks is the mean of
 * their differences.
 */
export function differenceTimeRows(
  comparison: Comparison,
  measure: { readonly brand: string; readonly metric: string },
): DifferenceTimeRow[] {
  const { days, start } = comparison.contenders[0].scenario.market;
  const weeks = weeksOf(days);
  const step = weeksPerDifference(comparison);
  const points = Array.from({ length: Math.max(1, Math.floor(weeks.length / step)) }, (_, point) =>
    weeks.slice(point * step, (point + 1) * step),
  );
  return comparison.contenders.slice(1).flatMap(({ name, label }) =>
    points.map((own) => {
      const byWeek = own.map(({ name: period }) => gainsOf(comparison, name, { ...measure, period }));
      const gains = byWeek[0].map((_, run) => meanOver(byWeek.map((week) => week[run])));
      const date = dateOf(start, own[own.length - 1].to - 1);
      return { date, alternative: label, ...quantilesOver(gains) };
    }),
  );
}

function gainsOf(
  comparison: Comparison,
  contender: string,
  wanted: { readonly brand: string; readonly metric: string; readonly period: string },
): number[] {
  const { before, after } = pairedValues(comparison, contender, wanted);
  return after.map((value, run) => value - before[run]);
}
