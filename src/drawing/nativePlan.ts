import type { Unit } from "./numbers.ts";

/** What of a chart's rows becomes which part of a chart on a slide, where its numbers can be edited. */
export interface NativePlan {
  /** `curve` is a line whose places across are numbers; `waterfall` a stack on a base that is not seen */
  readonly type: "line" | "bar" | "stackedBar" | "scatter" | "curve" | "waterfall";
  /** bars lie, because their names are long */
  readonly isHorizontal?: boolean;
  /** left out, that of the column */
  readonly unit?: Unit;
  /** column of the labels, or of the places across */
  readonly label: string;
  /** column that tells series apart; left out, each value is a series */
  readonly by?: string;
  readonly values: readonly string[];
  /** the value that was there before: drawn paler */
  readonly before?: string;
  /** columns of the band around the values of the first series */
  readonly band?: readonly string[];
  /** the rows that a chart has room for; left out, all */
  readonly shown?: (rows: never, focus: string | undefined) => readonly object[];
}

/** Median runs over time, and the band of nine runs in ten around the first series. */
export function linesOverTime(by = "brand"): NativePlan {
  return { type: "line", label: "date", by, values: ["p50"], band: ["p05", "p95"] };
}
