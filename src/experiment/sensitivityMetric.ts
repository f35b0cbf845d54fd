import { BRAND_METRICS, MARKET_METRICS } from "../scenario/metrics.ts";
import { nearest } from "../scenario/nearest.ts";
import { parsePeriod, PERIOD_WORDS } from "../scenario/periods.ts";
import type { PathFault } from "../scenario/settingPaths.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { WHOLE_MARKET } from "./metrics.ts";

/** A number of one run that an analysis is about. */
export interface SensitivityMetric {
  /** as it was written, e.g. `nonna.share.total` */
  readonly name: string;
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
}

export type MetricReading =
  | { readonly metric: SensitivityMetric; readonly fault?: undefined }
  | { readonly metric?: undefined; readonly fault: PathFault };

/** Reads `nonna.share.total`, `market.sales.last90`; without a period the whole run is meant. */
export function readMetric(text: string, { brands, market }: Scenario): MetricReading {
  const [name, metric = "", period = "total", ...more] = text.trim().split(".");
  const known = [...Object.keys(brands), "market"];
  if (metric === "" || more.length > 0)
    return wrong("be written brand.metric.period", text, `${known[0]}.share.total`);
  if (!known.includes(name))
    return wrong("name a brand or market", text, nearest(name, known) ?? known.join(", "));
  const metrics = Object.keys(name === "market" ? MARKET_METRICS : BRAND_METRICS);
  if (!metrics.includes(metric))
    return wrong(`name a metric of ${name}`, text, nearest(metric, metrics) ?? metrics.join(", "));
  if (parsePeriod(period, market.days) === undefined)
    return wrong(`name a period of the ${market.days} days`, text, PERIOD_WORDS);
  const brand = name === "market" ? WHOLE_MARKET : name;
  return { metric: { name: `${name}.${metric}.${period}`, brand, metric, period } };
}

function wrong(must: string, text: string, instead: string): MetricReading {
  return { fault: { message: `--metric must ${must}, but is “${text}”.`, advice: `Write ${instead}.` } };
}
