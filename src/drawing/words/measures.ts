import { USUAL_LANGUAGE } from "../../language/language.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import type { BrandMetric, MarketMetric } from "../../metrics/metric.ts";
import type { Locale } from "../numbers.ts";

/** What comparisons measure besides metrics: all that is spent but for the goods. */
const BUDGET: Pick<BrandMetric, "name"> = { name: { en: "budget", it: ["il", "budget"] } };

/** Measures by their keys; what brands and the market share goes by the name that it has for brands. */
const METRICS: ReadonlyMap<string, Pick<BrandMetric | MarketMetric, "name" | "short">> = new Map(
  Object.entries({ ...MARKET_METRICS, ...BRAND_METRICS, budget: BUDGET }),
);

/** Names a metric, with nothing before or behind it. */
export function measureNoun(locale: Locale, metric: string): string {
  const name = METRICS.get(metric)?.name;
  if (name === undefined) return metric;
  return { en: name.en, it: name.it[1] }[locale];
}

/** The same for the head of a narrow column. */
export function measureHead(locale: Locale, metric: string): string {
  return METRICS.get(metric)?.short?.[locale] ?? measureNoun(locale, metric);
}

/** Names a metric of a brand as within a sentence, or of the whole market when there is no brand. */
export function measureName(locale: Locale, metric: string, brand: string): string {
  const name = METRICS.get(metric)?.name;
  const noun = measureNoun(locale, metric);
  const named = name === undefined ? noun : { en: noun, it: `${name.it[0]} ${noun}` }[locale];
  return brand === "" ? named : { en: `${brand}’s ${noun}`, it: `${named} di ${brand}` }[locale];
}

/** Metrics whose English names are plural, as far as verbs are concerned. */
const PLURAL = ["sales", "stars", "members", "needs", "buyers", "sourcesPerPurchase", "considered"].map(
  (name) => measureNoun(USUAL_LANGUAGE, name),
);

/** The form of a verb that agrees with a measure: sales rise, the share rises; le vendite salgono, la quota sale. */
export function verbOf(locale: Locale, measure: string, one: string, many: string): string {
  return IS_PLURAL[locale](measure) ? many : one;
}

const IS_PLURAL: Readonly<Record<Locale, (measure: string) => boolean>> = {
  en: (measure) => PLURAL.some((noun) => measure.toLowerCase().endsWith(noun)),
  it: (measure) => /^(le|i|gli) /i.test(measure),
};

/** The first letter of a sentence; a name that has capitals of its own within, such as iPhone, keeps its first one. */
export function capital(text: string): string {
  const [first = ""] = text;
  const word = /^\p{L}*/u.exec(text)?.[0] ?? "";
  return /\p{Lu}/u.test(word) ? text : first.toUpperCase() + text.slice(first.length);
}
