import { dayNumber, isoOf } from "../observed/dateText.ts";
import type { Period } from "../observed/observedSeries.ts";
import { periodAt, periodOf } from "../observed/step.ts";
import type { ForecastData, ForecastTarget } from "./target.ts";

/** The periods that follow a series, as long as its own; of one without values, from its first on. */
export function periodsAhead(
  { step, isCounted }: ForecastData,
  { periods, start }: ForecastTarget,
  count: number,
): Period[] {
  const last = periods.at(-1);
  const next = last === undefined ? dayNumber(start) : dayNumber(last.from) + last.days;
  if (isCounted) return Array.from({ length: count }, (_, at) => ({ from: isoOf(next + at), days: 1 }));
  const first = periodOf(next, step, next);
  return Array.from({ length: count }, (_, at) => periodAt(first + at, step, next));
}
