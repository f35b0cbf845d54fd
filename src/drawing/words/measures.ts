import type { Locale } from "../numbers.ts";

const en: Readonly<Record<string, string>> = {
  share: "share of purchases",
  revenueShare: "share of spending",
  sales: "sales",
  revenue: "revenue",
  cost: "cost",
  profit: "profit",
  stars: "displayed stars",
  reviews: "number of reviews",
  awareness: "awareness",
  belief: "expected quality",
  loyalty: "loyalty",
  satisfaction: "satisfaction",
  nps: "net promoter score",
  swayed: "share of swayed purchases",
  conversion: "conversion",
  complaints: "number of complaints",
  told: "number of friends told",
  repeats: "share of repeat purchases",
  members: "members",
  churn: "share of renewals cancelled",
  penetration: "share of consumers who ever bought",
  needs: "needs that arose",
  buyers: "journeys that ended in a purchase",
  sourcesPerPurchase: "sources before a purchase",
  considered: "brands considered at a choice",
  unmet: "share of moments without any brand",
  abandonment: "share of baskets left",
  onlineShare: "share of purchases made online",
};

/** Article and noun. */
const it: Readonly<Record<string, readonly [article: string, noun: string]>> = {
  share: ["la", "quota di acquisti"],
  revenueShare: ["la", "quota di spesa"],
  sales: ["le", "vendite"],
  revenue: ["il", "ricavo"],
  cost: ["il", "costo"],
  profit: ["il", "profitto"],
  stars: ["la", "media di stelle mostrata"],
  reviews: ["il", "numero di recensioni"],
  awareness: ["la", "notorietà"],
  belief: ["la", "qualità attesa"],
  loyalty: ["la", "fedeltà"],
  satisfaction: ["la", "soddisfazione"],
  nps: ["il", "net promoter score"],
  swayed: ["la", "quota di acquisti decisi dal passaparola"],
  conversion: ["la", "conversione"],
  complaints: ["il", "numero di reclami"],
  told: ["il", "numero di amici informati"],
  repeats: ["la", "quota di acquisti ripetuti"],
  members: ["gli", "iscritti"],
  churn: ["la", "quota di iscrizioni disdette"],
  penetration: ["la", "quota di consumatori che l’hanno comprata"],
  needs: ["i", "bisogni sorti"],
  buyers: ["i", "percorsi finiti in un acquisto"],
  sourcesPerPurchase: ["le", "fonti consultate prima di un acquisto"],
  considered: ["le", "marche considerate in una scelta"],
  unmet: ["la", "quota di momenti senza alcuna marca"],
  abandonment: ["la", "quota di carrelli abbandonati"],
  onlineShare: ["la", "quota di acquisti fatti online"],
};

/** Names a metric, with nothing before or behind it. */
export function measureNoun(locale: Locale, metric: string): string {
  if (locale === "en") return Object.hasOwn(en, metric) ? en[metric] : metric;
  return Object.hasOwn(it, metric) ? it[metric][1] : metric;
}

/** Names a metric of a brand as within a sentence, or of the whole market when there is no brand. */
export function measureName(locale: Locale, metric: string, brand: string): string {
  const noun = measureNoun(locale, metric);
  if (locale === "en") return brand === "" ? noun : `${brand}’s ${noun}`;
  const named = Object.hasOwn(it, metric) ? `${it[metric][0]} ${noun}` : noun;
  return brand === "" ? named : `${named} di ${brand}`;
}

/** Metrics whose English names are plural, as far as verbs are concerned. */
const PLURAL = ["sales", "stars", "needs", "buyers", "sourcesPerPurchase", "considered"].map(
  (name) => en[name],
);

/** The form of a verb that agrees with a measure: sales rise, the share rises; le vendite salgono, la quota sale. */
export function verbOf(locale: Locale, measure: string, one: string, many: string): string {
  const isPlural =
    locale === "it"
      ? /^(le|i|gli) /i.test(measure)
      : PLURAL.some((noun) => measure.toLowerCase().endsWith(noun));
  return isPlural ? many : one;
}

/** The first letter of a sentence. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
