import type { Locale } from "../numbers.ts";

/** A measured quantity as it stands within a sentence, and the pronoun that takes its place. */
export interface MeasureName {
  readonly name: string;
  readonly it: string;
}

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
  penetration: "share of consumers who ever bought",
};

/** Article, noun, and the pronoun for it. */
const it: Readonly<Record<string, readonly [string, "la" | "lo" | "le" | "li"]>> = {
  share: ["la quota di acquisti", "la"],
  revenueShare: ["la quota di spesa", "la"],
  sales: ["le vendite", "le"],
  revenue: ["il ricavo", "lo"],
  cost: ["il costo", "lo"],
  profit: ["il profitto", "lo"],
  stars: ["la media di stelle mostrata", "la"],
  reviews: ["il numero di recensioni", "lo"],
  awareness: ["la notorietà", "la"],
  belief: ["la qualità attesa", "la"],
  loyalty: ["la fedeltà", "la"],
  satisfaction: ["la soddisfazione", "la"],
  nps: ["il net promoter score", "lo"],
  swayed: ["la quota di acquisti decisi dal passaparola", "la"],
  conversion: ["la conversione", "la"],
  complaints: ["il numero di reclami", "lo"],
  told: ["il numero di amici informati", "lo"],
  penetration: ["la quota di consumatori che l’hanno comprata", "la"],
};

/** Names a metric of a brand, or of the whole market when there is no brand. */
export function measureName(locale: Locale, metric: string, brand: string): MeasureName {
  if (locale === "en") {
    const noun = Object.hasOwn(en, metric) ? en[metric] : metric;
    return { name: brand === "" ? noun : `${brand}’s ${noun}`, it: "it" };
  }
  const [noun, pronoun] = Object.hasOwn(it, metric) ? it[metric] : [metric, "lo" as const];
  return { name: brand === "" ? noun : `${noun} di ${brand}`, it: pronoun };
}

/** The first letter of a sentence. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
