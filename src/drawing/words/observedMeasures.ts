import type { Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";

const NAMES: Readonly<Record<string, Bilingual>> = {
  sales: { en: "sales", it: "vendite" },
  revenue: { en: "revenue", it: "ricavi" },
  rating: { en: "rating", it: "voto medio" },
  reviews: { en: "reviews", it: "recensioni" },
  visits: { en: "visits", it: "visite" },
  spend: { en: "spending", it: "spesa" },
  impressions: { en: "impressions", it: "impressioni" },
  price: { en: "price", it: "prezzo" },
  coverage: { en: "coverage", it: "copertura" },
};

/** What an observed measure is called in a sentence. */
export function observedMeasureName(what: string, language: Language): string {
  return NAMES[what]?.[language] ?? what;
}

/** What a scenario is held against, as its charts and tables call it: of reviews the new ones, of ratings those displayed. */
export const targetMeasures = {
  en: {
    sales: "sales",
    revenue: "revenue",
    rating: "displayed stars",
    reviews: "new reviews",
    visits: "visits",
  },
  it: {
    sales: "vendite",
    revenue: "ricavi",
    rating: "stelle mostrate",
    reviews: "nuove recensioni",
    visits: "visite",
  },
};
