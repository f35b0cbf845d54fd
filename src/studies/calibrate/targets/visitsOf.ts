import type { RunResult } from "../../../model/result.ts";
import type { Span } from "./target.ts";

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
export function visitsOf(run: RunResult, brand: number, channel: number | undefined, span: Span): number {
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
