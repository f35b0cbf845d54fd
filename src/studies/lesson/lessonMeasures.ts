import type { Bilingual } from "../../language/bilingual.ts";
import { metricValue } from "../../metrics/metrics.ts";
import type { RunResult } from "../../model/result.ts";

/** A metric of a brand, or of the whole market with "", over a period. */
export function metricOf(brand: string, metric: string, period = "total") {
  return (run: RunResult): readonly number[] => [metricValue(run, brand, metric, period)];
}

/** The same in each of so many equally long stretches of the run. */
export function metricByStretch(brand: string, metric: string, stretches: number) {
  return (run: RunResult): readonly number[] =>
    stretchesOf(run.days, stretches).map(({ from, to }) =>
      metricValue(run, brand, metric, `day${from}-${to - 1}`),
    );
}

/** Shares of a brand's honest reviews that have 1, 2, 3, 4 and 5 stars. */
export function starShares(brand: string) {
  return (run: RunResult): readonly number[] => {
    const counts = STARS.map((stars) =>
      sumOf(run.series[stars], run.brands.indexOf(brand), run.brands.length),
    );
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / all);
  };
}

/** Shares of micro-moments that come in each of the six dayparts. */
export function daypartShares({ funnel }: RunResult): readonly number[] {
  const counts = Array.from({ length: DAYPARTS }, (_, part) => sumOf(funnel.visits, part, DAYPARTS));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / all);
}

/**
 * Mean distance of a brand's sales from what was counted in the first stretches of a run, as a part of what was counted.
 *
 * @param stretches - into how many the whole run is cut
 */
export function salesGap(brand: string, counted: readonly number[], stretches: number) {
  const measure = metricByStretch(brand, "sales", stretches);
  return (run: RunResult): readonly number[] => {
    const sales = measure(run);
    const gaps = counted.map((count, at) => Math.abs(sales[at] - count) / count);
    return [gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length];
  };
}

/** “months 1–2”, “months 3–4” … of a year. */
export const TWO_MONTHS: readonly Bilingual[] = Array.from({ length: 6 }, (_, at) => {
  const months = `${2 * at + 1}–${2 * at + 2}`;
  return { en: `months ${months}`, it: `mesi ${months}` };
});

/** “month 1” to “month 12”. */
export const MONTHS: readonly Bilingual[] = Array.from({ length: 12 }, (_, at) => ({
  en: `month ${at + 1}`,
  it: `mese ${at + 1}`,
}));

const STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"] as const;
const DAYPARTS = 6;

function stretchesOf(days: number, count: number) {
  const end = (at: number) => Math.floor((at * days) / count);
  return Array.from({ length: count }, (_, at) => ({ from: end(at), to: end(at + 1) }));
}

function sumOf(table: ArrayLike<number>, first: number, step: number): number {
  let sum = 0;
  for (let at = first; at < table.length; at += step) sum += table[at];
  return sum;
}
