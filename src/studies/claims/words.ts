import type { BRAND_METRICS, MARKET_METRICS } from "../../scenario/metrics.ts";
import type { Bilingual } from "../../language/bilingual.ts";

/** What the brands of the claims' markets are called. */
export const labels: Readonly<Record<string, string>> = {
  nonna: "Nonna",
  catena: "Catena",
  brera: "Brera",
  filo: "Filo",
  moda: "Moda",
  tela: "Tela",
};

/** Metrics of a brand, to be followed by “of” and its name in Italian, preceded by it in English. */
export const brandWords: Readonly<Record<keyof typeof BRAND_METRICS, Bilingual>> = {
  share: { en: "share of purchases", it: "quota di acquisti" },
  revenueShare: { en: "share of spending", it: "quota di spesa" },
  sales: { en: "sales", it: "vendite" },
  revenue: { en: "revenue", it: "ricavo" },
  cost: { en: "cost", it: "costo" },
  profit: { en: "profit", it: "profitto" },
  stars: { en: "displayed stars", it: "media di stelle mostrata" },
  reviews: { en: "number of reviews", it: "numero di recensioni" },
  awareness: { en: "awareness", it: "notorietà" },
  belief: { en: "expected quality", it: "qualità attesa" },
  loyalty: { en: "loyalty", it: "fedeltà" },
  satisfaction: { en: "satisfaction", it: "soddisfazione" },
  nps: { en: "net promoter score", it: "net promoter score" },
  swayed: { en: "share of swayed purchases", it: "quota di acquisti decisi dal passaparola" },
  conversion: { en: "conversion", it: "conversione" },
  complaints: { en: "number of complaints", it: "numero di reclami" },
  told: { en: "number of friends told", it: "numero di amici informati" },
  members: { en: "members", it: "iscritti" },
  churn: { en: "share of renewals cancelled", it: "quota di iscrizioni disdette" },
  penetration: { en: "share of consumers who ever bought", it: "quota di consumatori che hanno comprato" },
};

export const marketWords: Readonly<Record<keyof typeof MARKET_METRICS, Bilingual>> = {
  needs: { en: "needs", it: "bisogni" },
  buyers: { en: "journeys that end in a purchase", it: "percorsi che finiscono in un acquisto" },
  sales: { en: "purchases in the market", it: "acquisti nel mercato" },
  sourcesPerPurchase: { en: "sources consulted for a purchase", it: "fonti consultate per un acquisto" },
  considered: { en: "brands considered at a choice", it: "marche considerate a ogni scelta" },
  unmet: { en: "moments in which nobody was met", it: "momenti in cui non si è incontrato nessuno" },
  abandonment: { en: "share of baskets that are left", it: "quota di carrelli abbandonati" },
  onlineShare: { en: "share of purchases made online", it: "quota di acquisti fatti in rete" },
};

/** When, as it follows a metric's words; nothing for the whole run. */
export function periodWords(period: string): Bilingual {
  const [, word, first, last] = /^(last|day)(\d+)(?:-(\d+))?$/.exec(period) ?? [];
  if (word === "last") return { en: ` in the last ${first} days`, it: ` negli ultimi ${first} giorni` };
  if (word === "day" && last !== undefined) {
    const [from, to] = [Number(first) + 1, Number(last) + 1];
    return { en: `, days ${from} to ${to}`, it: `, giorni da ${from} a ${to}` };
  }
  return { en: "", it: "" };
}
