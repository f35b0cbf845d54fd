import { computed } from "@preact/signals";
import { metricDomain } from "../../metrics/measureUnit.ts";
import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.ts";
import { pairedDifference, type PairedDifference } from "../../studies/runs/pairedDifference.ts";
import { brandKeys, focus, isChanged, planned } from "../page/opened.ts";
import type { Measured } from "../worker/contract.ts";
import { runs, staleRuns } from "./replications.ts";

/** What a decision is judged by. */
export const JUDGED_BY = ["share", "stars", "sales", "profit"] as const;
export type JudgedBy = (typeof JUDGED_BY)[number];

/** A number of the brand in focus over runs, and what the plan changes of it. */
export interface PageFigure {
  readonly metric: JudgedBy;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
  /** runs in which the plan has more, equal ones counting half; undefined where nothing is changed */
  readonly won?: number;
  readonly against?: PairedDifference;
}

/** The figures of the plan, with as many runs as are there. */
export const figures = computed<readonly PageFigure[]>(() => {
  const { today, plan } = runs.value;
  const brand = brandKeys.value.indexOf(focus.value);
  if (plan.length === 0 || brand < 0) return [];
  const level = planned.value?.scenario.level ?? 0.9;
  return JUDGED_BY.map((metric) => {
    const domain = metricDomain(focus.value, metric);
    const values = numbersOf(plan, metric, brand);
    const known = values.filter((value) => !Number.isNaN(value));
    const interval = boundedMeanInterval(known, level, domain);
    const figure = {
      metric,
      mean: interval.mean,
      low: interval.low,
      high: interval.high,
      runs: known.length,
    };
    const pairs = Math.min(today.length, plan.length);
    if (!isChanged.value || pairs === 0) return figure;
    const before = numbersOf(today.slice(0, pairs), metric, brand);
    const against = pairedDifference(before, values.slice(0, pairs), level, domain);
    return { ...figure, against, won: against.chanceHigher * against.runs };
  });
});

let last: readonly PageFigure[] = [];

/** The figures to be shown: those of the plan before, as long as its runs are stale and none of the new ones is there. */
export const shownFigures = computed<{ readonly figures: readonly PageFigure[]; readonly isStale: boolean }>(
  () => {
    if (figures.value.length > 0) {
      last = figures.value;
      return { figures: last, isStale: false };
    }
    const isStale = staleRuns.value.plan.length > 0;
    return { figures: isStale ? last : [], isStale };
  },
);

function numbersOf(measured: readonly Measured[], metric: string, brand: number): number[] {
  return measured.map(({ totals }) => totals[metric][brand]);
}
