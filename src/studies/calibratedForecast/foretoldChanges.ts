import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import { subjectOf, type TargetMeasure, type TargetSubject } from "../calibrate/targets/target.ts";
import type { Foreseen } from "./foretell.ts";
import type { Futures } from "./foretoldRows.ts";

/** What an alternative changes in all periods that come, between runs that meet the same luck. */
export interface ForetoldChange extends TargetSubject {
  readonly alternative: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** chance that it is more than without */
  readonly chance: number;
}

/** Sums of flows over all that comes, stars at its end. */
export const wholeOf = (what: TargetMeasure, periods: readonly number[]): number =>
  what === "rating" ? periods[periods.length - 1] : periods.reduce((sum, value) => sum + value, 0);

/** With an alternative minus without, run by run. */
export function foretoldChanges(
  alternative: string,
  series: readonly Foreseen[],
  { before, after, level }: { readonly before: Futures; readonly after: Futures; readonly level: number },
): ForetoldChange[] {
  return series.map((one, at) => {
    const changes = before.flatMap((run, draw) => {
      const other = after[draw];
      return run === undefined || other === undefined
        ? []
        : [wholeOf(one.what, other[at]) - wholeOf(one.what, run[at])];
    });
    const sorted = changes.filter(Number.isFinite).toSorted((a, b) => a - b);
    const quantile = (share: number) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share));
    return {
      alternative,
      ...subjectOf(one),
      low: quantile((1 - level) / 2),
      middle: quantile(0.5),
      high: quantile((1 + level) / 2),
      chance: sorted.filter((change) => change > 0).length / sorted.length,
    };
  });
}
