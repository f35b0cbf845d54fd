import { dateOf } from "../../report/tables/table.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { DifferenceTimeRow } from "../../charts/overTime/differenceOverTime.ts";
import type { Comparison } from "./compare.ts";
import { weeksOf } from "../../metrics/period.ts";
import { meanOver, quantilesOver } from "../run/rows/overRuns.ts";
import { drawableStep } from "../run/rows/periods.ts";

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
  const { measures, values, contenders } = comparison;
  // One place for each week, in their order: found once, for there are thousands of measures.
  const places = measures.flatMap(({ brand, metric, day }, at) =>
    brand === measure.brand && metric === measure.metric && day !== undefined ? [at] : [],
  );
  const points = Array.from({ length: Math.max(1, Math.floor(weeks.length / step)) }, (_, point) => ({
    last: weeks[Math.min(weeks.length, (point + 1) * step) - 1],
    places: places.slice(point * step, (point + 1) * step),
  }));
  return contenders.slice(1).flatMap(({ label: alternative }, index) =>
    points.map(({ last, places: own }) => {
      const gains = values[index + 1].map((after, run) =>
        meanOver(own.map((at) => after[at] - values[0][run][at])),
      );
      return {
        date: dateOf(start, last.to - 1),
        alternative: spokenIn(alternative, USUAL_LANGUAGE),
        ...quantilesOver(gains),
      };
    }),
  );
}
