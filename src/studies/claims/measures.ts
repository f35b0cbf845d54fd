import type { BrandSeries, RunResult } from "../../model/result.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import { WHOLE_MARKET, metricValue } from "../../metrics/metrics.ts";
import type { MetricUnit } from "../../metrics/metric.ts";
import type { ClaimMeasure } from "./claim.ts";
import type { Bilingual } from "../../language/bilingual.ts";

/** What the brands of the claims' markets are called. */
const labels: Readonly<Record<string, string>> = {
  nonna: "Nonna",
  catena: "Catena",
  brera: "Brera",
  filo: "Filo",
  moda: "Moda",
  tela: "Tela",
};

/** When, as it follows a metric's words; nothing for the whole run. */
function periodWords(period: string): Bilingual {
  const [, word, first, last] = /^(last|day)(\d+)(?:-(\d+))?$/.exec(period) ?? [];
  if (word === "last") return { en: ` in the last ${first} days`, it: ` negli ultimi ${first} giorni` };
  if (word === "day" && last !== undefined) {
    const [from, to] = [Number(first) + 1, Number(last) + 1];
    return { en: `, days ${from} to ${to}`, it: `, giorni da ${from} a ${to}` };
  }
  return { en: "", it: "" };
}

/** A metric of one brand, over the whole run or over a period such as `last60`. */
export function ofBrand(brand: string, metric: keyof typeof BRAND_METRICS, period = "total"): ClaimMeasure {
  const { name, unit } = BRAND_METRICS[metric];
  const label = labels[brand] ?? brand;
  const when = periodWords(period);
  return {
    about: { en: `${label}’s ${name.en}${when.en}`, it: `${name.it[1]} di ${label}${when.it}` },
    unit,
    of: (run) => metricValue(run, brand, metric, period),
  };
}

/** A metric of the whole market, over the whole run or over a period. */
export function ofMarket(metric: keyof typeof MARKET_METRICS, period = "total"): ClaimMeasure {
  const { name, unit } = MARKET_METRICS[metric];
  const when = periodWords(period);
  return {
    about: { en: `${name.en}${when.en}`, it: `${name.it[1]}${when.it}` },
    unit,
    of: (run) => metricValue(run, WHOLE_MARKET, metric, period),
  };
}

/** Something that only one claim asks for. */
export function ownMeasure(
  en: string,
  it: string,
  unit: MetricUnit,
  of: (run: RunResult) => number,
): ClaimMeasure {
  return { about: { en, it }, unit, of };
}

/** Sum of a brand's series over days; without a brand, over all of them. */
export function sumOf(run: RunResult, series: BrandSeries, brand = "", from = 0, to = run.days): number {
  const count = run.brands.length;
  const only = run.brands.indexOf(brand);
  let sum = 0;
  for (let cell = from * count; cell < to * count; ++cell) {
    if (only < 0 || cell % count === only) sum += run.series[series][cell];
  }
  return sum;
}

/** Share of all purchases that would have been something else without reviews and friends. */
export function swayedShare(run: RunResult, from = 0, to = run.days): number {
  return sumOf(run, "swayed", "", from, to) / sumOf(run, "bought", "", from, to);
}

/** Honest reviews posted; without a brand, of all. */
export function reviewsOf(run: RunResult, brand = "", from = 0, to = run.days): number {
  return (["stars1", "stars2", "stars3", "stars4", "stars5"] as const).reduce(
    (sum, stars) => sum + sumOf(run, stars, brand, from, to),
    0,
  );
}
