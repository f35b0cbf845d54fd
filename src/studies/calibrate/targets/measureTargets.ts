import { BRAND_METRICS } from "../../../metrics/brandMetrics.ts";
import type { RunResult } from "../../../model/result.ts";
import type { ObservedTarget, Span, TargetMeasure } from "./target.ts";

const METRICS = {
  sales: "sales",
  revenue: "revenue",
  rating: "stars",
  reviews: "reviews",
} as const satisfies Readonly<Record<Exclude<TargetMeasure, "visits">, keyof typeof BRAND_METRICS>>;

/**
 * What a run has to show where something was observed: purchases, money, reviews and visits of each span, stars displayed at
 * its end. NaN where the run has nothing, such as stars before the first review.
 *
 * @returns shape [targets][spans]
 */
export function measureTargets(
  run: RunResult,
  targets: readonly Pick<ObservedTarget, "what" | "brand" | "channel" | "spans">[],
): number[][] {
  return targets.map(({ what, brand, channel, spans }) => {
    const number = run.brands.indexOf(brand);
    if (what === "visits") {
      const place = channel === undefined ? undefined : run.channels.indexOf(channel);
      return spans.map((span) => visitsOf(run, number, place, span));
    }
    const { measure } = BRAND_METRICS[METRICS[what]];
    return spans.map((span) => measure(run, number, { name: "", ...span }));
  });
}

const WEEK = 7;

/**
 * How often consumers met a brand on a channel, or on all of them, in some days. A run's books have channels by week, and days
 * of all channels together: where a period cuts through a week, its part of the week is that of all meetings.
 *
 *     visits = Σ over weeks  contacts of the week · (meetings on its days within the span / meetings of the week)
 *
 * @param brand - its number
 * @param channel - its number; undefined for all
 */
function visitsOf(run: RunResult, brand: number, channel: number | undefined, span: Span): number {
  const met = run.series.met;
  const brands = run.brands.length;
  const meetings = ({ from, to }: Span) => {
    let sum = 0;
    for (let day = from; day < to; ++day) sum += met[day * brands + brand];
    return sum;
  };
  if (channel === undefined) return meetings(span);
  let visits = 0;
  for (let week = Math.floor(span.from / WEEK); week * WEEK < span.to; ++week) {
    const days = { from: week * WEEK, to: Math.min((week + 1) * WEEK, run.days) };
    const inside = { from: Math.max(days.from, span.from), to: Math.min(days.to, span.to) };
    const contacts = run.media.contacts[(week * run.channels.length + channel) * brands + brand];
    const isWhole = inside.from === days.from && inside.to === days.to;
    if (contacts > 0) visits += isWhole ? contacts : (contacts * meetings(inside)) / meetings(days);
  }
  return visits;
}
