/** Rows made by hand, small and plausible, for charts to be drawn from. */

import type { BrandTimeRow } from "../../src/charts/quantileLines.ts";

const DAY = 86_400_000;

/** ISO date of the last day of a week counted from 1 January 2018. */
export function weekEnd(week: number): string {
  return new Date(Date.UTC(2018, 0, 1) + (week * 7 + 6) * DAY).toISOString().slice(0, 10);
}

/** A number with bands around it that are wide by `spread`. */
export function around(middle: number, spread: number) {
  return {
    p05: middle - spread,
    p25: middle - spread * 0.4,
    p50: middle,
    p75: middle + spread * 0.45,
    p95: middle + spread * 1.1,
  };
}

/** Three brands over some weeks: one rises, one falls, one stays. */
export function brandWeeks(weeks: number): BrandTimeRow[] {
  const names = ["Nonna", "Da Gino", "Pizza & Co"];
  return Array.from({ length: weeks }, (_, week) => {
    const risen = 1 - Math.exp(-week / 20);
    const wobble = 0.01 * Math.sin(week * 1.7);
    const shares = [0.12 + 0.29 * risen + wobble, 0.5 - 0.24 * risen - wobble, 0.38 - 0.05 * risen];
    return names.map((brand, index) => ({
      date: weekEnd(week),
      brand,
      ...around(shares[index], 0.02 + 0.03 * risen),
    }));
  }).flat();
}
