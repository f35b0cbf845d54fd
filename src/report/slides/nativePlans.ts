import { shownMethods } from "../../charts/forecast/scoresByHorizon.ts";
import { shownSeries } from "../../charts/forecast/skillBySeries.ts";
import type { Unit } from "../../drawing/numbers.ts";

/** What of a figure's rows becomes which part of a chart on a slide. */
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

const NINE_IN_TEN = ["p05", "p95"];

const overTime = (by = "brand"): NativePlan => ({
  type: "line",
  label: "date",
  by,
  values: ["p50"],
  band: NINE_IN_TEN,
});

/** Charts whose picture a chart of slides can tell; all others (maps, flows, trees, intervals) stay pictures. */
export const NATIVE_PLANS: Readonly<Record<string, NativePlan>> = {
  shareOverTime: overTime(),
  salesOverTime: overTime(),
  retention: overTime(),
  npsOverTime: overTime(),
  starsOverTime: overTime(),
  differenceOverTime: overTime("alternative"),
  starHistogram: { type: "bar", label: "stars", by: "brand", values: ["share"] },
  swayed: { type: "bar", isHorizontal: true, label: "brand", values: ["value"] },
  momentFunnel: { type: "bar", label: "moment", values: ["visits", "met", "wentOn", "bought"] },
  moneyWaterfall: { type: "waterfall", isHorizontal: true, label: "kind", values: ["value"] },
  contributionWaterfall: {
    type: "waterfall",
    isHorizontal: true,
    label: "setting",
    values: ["contribution"],
  },
  budgetPlan: {
    type: "bar",
    isHorizontal: true,
    label: "lever",
    values: ["today", "planned"],
    before: "today",
  },
  attributionAgainstTruth: {
    type: "bar",
    isHorizontal: true,
    label: "touchpoint",
    values: ["truth", "firstTouch", "lastTouch", "linear", "markov", "shapley"],
  },
  responseCurve: { type: "curve", label: "x", values: ["p50"], band: NINE_IN_TEN },
  claimBoundary: { type: "curve", label: "value", values: ["effect"], band: ["low", "high"] },
  efficientFrontier: { type: "curve", label: "spend", by: "group", values: ["goal"] },
  tornado: { type: "stackedBar", isHorizontal: true, label: "setting", values: ["rises", "falls"] },
  morrisPlane: { type: "scatter", label: "size", by: "setting", values: ["deviation"] },
  fan: { type: "line", label: "date", values: ["p50", "seen"], band: ["p10", "p90"] },
  scoresByHorizon: {
    type: "line",
    label: "step",
    by: "method",
    values: ["score"],
    shown: shownMethods,
  },
  skillBySeries: {
    type: "bar",
    isHorizontal: true,
    label: "series",
    values: ["change"],
    shown: shownSeries,
  },
  varianceShares: { type: "bar", isHorizontal: true, label: "setting", values: ["first", "total"] },
};
