import { eachQuantile, type Quantile } from "../forecast/quantiles.ts";
import { sortedQuantile } from "../../numeric/inference/sortedQuantile.ts";
import { type Forecast, quantileAt } from "../../numeric/series/forecast.ts";
import type { Forecaster } from "../calibrate/past/pastScore.ts";
import { subjectOf, type TargetMeasure } from "../calibrate/targets/target.ts";
import type { Foreseen } from "./foretell.ts";

/** What is foretold of one measure of one brand in one period. */
export interface ForetoldRow extends Readonly<Record<Quantile, number>> {
  readonly alternative: string;
  readonly what: TargetMeasure | "share";
  readonly brand: string;
  /** where visits are counted; left out: on all channels */
  readonly channel?: string | undefined;
  /** the scenarios, or the method that knows nothing but the series where that was better in the past */
  readonly by: Forecaster;
  readonly from: number;
  readonly to: number;
}

/** Shape [drawn][series][periods]; undefined where a run failed. */
export type Futures = readonly (readonly (readonly number[])[] | undefined)[];

/** Quantiles over all scenarios drawn, of every measure and of shares of sales. */
export function foretoldRows(
  alternative: string,
  series: readonly Foreseen[],
  futures: Futures,
): ForetoldRow[] {
  const done = futures.filter((run) => run !== undefined);
  const own = series.flatMap((one, at) =>
    one.future.map((span, period) => ({
      alternative,
      ...subjectOf(one),
      by: "simulation" as const,
      ...span,
      ...quantilesOf(done.map((run) => run[at][period])),
    })),
  );
  const sold = series.flatMap(({ what }, at) => (what === "sales" ? [at] : []));
  const shares = sold.flatMap((at) =>
    series[at].future.map((span, period) => ({
      alternative,
      what: "share" as const,
      brand: series[at].brand,
      by: "simulation" as const,
      ...span,
      ...quantilesOf(
        done.map((run) => run[at][period] / sold.reduce((sum, other) => sum + run[other][period], 0)),
      ),
    })),
  );
  return [...own, ...shares];
}

/** The same of a forecast by a method that knows nothing but the series. */
export function plainRows(one: Foreseen, by: Forecaster, { quantiles }: Forecast): ForetoldRow[] {
  return one.future.map((span, period) => ({
    alternative: "",
    ...subjectOf(one),
    by,
    ...span,
    ...eachQuantile((share) => quantileAt(quantiles[period], share)),
  }));
}

function quantilesOf(values: readonly number[]) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return eachQuantile((share) => (sorted.length === 0 ? Number.NaN : sortedQuantile(sorted, share)));
}
