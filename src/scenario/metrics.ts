import type { Bilingual } from "../language/bilingual.ts";

/** What can be expected of a brand or of the market, with the unit of its numbers. */
export interface ExpectableMetric {
  readonly unit: Bilingual;
  readonly about: Bilingual;
}

/** Metrics of a brand. Flows are summed over the period; states are those at its end. */
export const BRAND_METRICS = {
  share: {
    unit: { en: "0–1", it: "0–1" },
    about: { en: "Share of all purchases in the market", it: "Quota di tutti gli acquisti nel mercato" },
  },
  revenueShare: {
    unit: { en: "0–1", it: "0–1" },
    about: { en: "Share of all money spent in the market", it: "Quota di tutto il denaro speso nel mercato" },
  },
  sales: { unit: { en: "purchases", it: "acquisti" }, about: { en: "Purchases", it: "Acquisti" } },
  revenue: { unit: { en: "currency", it: "valuta" }, about: { en: "Money taken", it: "Denaro incassato" } },
  cost: {
    unit: { en: "currency", it: "valuta" },
    about: { en: "Money spent on everything", it: "Denaro speso per tutto" },
  },
  profit: {
    unit: { en: "currency", it: "valuta" },
    about: { en: "Revenue minus cost", it: "Ricavo meno costo" },
  },
  stars: {
    unit: { en: "1–5", it: "1–5" },
    about: {
      en: "Displayed mean of the reviews at the end of the period",
      it: "Media delle recensioni mostrata alla fine del periodo",
    },
  },
  reviews: {
    unit: { en: "reviews", it: "recensioni" },
    about: { en: "Honest reviews posted", it: "Recensioni oneste pubblicate" },
  },
  awareness: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of consumers who know the brand at the end of the period",
      it: "Quota di consumatori che conoscono la marca alla fine del periodo",
    },
  },
  belief: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Quality that consumers expect at the end of the period",
      it: "Qualità che i consumatori si aspettano alla fine del periodo",
    },
  },
  loyalty: {
    unit: { en: "0–1", it: "0–1" },
    about: { en: "Mean loyalty at the end of the period", it: "Fedeltà media alla fine del periodo" },
  },
  satisfaction: {
    unit: { en: "0–1", it: "0–1" },
    about: { en: "Mean satisfaction with what was used", it: "Soddisfazione media per ciò che si è usato" },
  },
  nps: {
    unit: { en: "−100 to 100", it: "da −100 a 100" },
    about: {
      en: "Net promoter score: per cent of promoters minus per cent of detractors",
      it: "Net promoter score: percentuale di promotori meno percentuale di detrattori",
    },
  },
  swayed: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of purchases that would have been something else without reviews and friends",
      it: "Quota di acquisti che senza recensioni e amici sarebbero stati altri",
    },
  },
  conversion: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Purchases by consumers who had considered the brand",
      it: "Acquisti fra i consumatori che avevano preso in considerazione la marca",
    },
  },
  complaints: { unit: { en: "complaints", it: "reclami" }, about: { en: "Complaints", it: "Reclami" } },
  told: {
    unit: { en: "people", it: "persone" },
    about: {
      en: "Friends told about the brand, good or bad",
      it: "Amici a cui si è parlato della marca, bene o male",
    },
  },
  members: {
    unit: { en: "people", it: "persone" },
    about: { en: "Members at the end of the period", it: "Iscritti alla fine del periodo" },
  },
  churn: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of memberships that came up for renewal and were cancelled",
      it: "Quota delle iscrizioni in scadenza che sono state disdette",
    },
  },
  penetration: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of consumers who ever bought the brand, by the end of the period",
      it: "Quota di consumatori che hanno comprato la marca almeno una volta, entro la fine del periodo",
    },
  },
} as const satisfies Record<string, ExpectableMetric>;

/** Metrics of the whole market, written `market.needs.total`. */
export const MARKET_METRICS = {
  needs: { unit: { en: "needs", it: "bisogni" }, about: { en: "Needs that arose", it: "Bisogni sorti" } },
  buyers: {
    unit: { en: "journeys", it: "percorsi" },
    about: { en: "Journeys that ended in a purchase", it: "Percorsi finiti in un acquisto" },
  },
  sales: {
    unit: { en: "purchases", it: "acquisti" },
    about: { en: "Purchases of all brands", it: "Acquisti di tutte le marche" },
  },
  sourcesPerPurchase: {
    unit: { en: "sources", it: "fonti" },
    about: {
      en: "Mean sources consulted before a purchase",
      it: "Fonti consultate in media prima di un acquisto",
    },
  },
  considered: {
    unit: { en: "brands", it: "marche" },
    about: {
      en: "Mean number of brands considered at a choice",
      it: "Numero medio di marche considerate in una scelta",
    },
  },
  unmet: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of micro-moments in which no brand was met",
      it: "Quota di micro-momenti in cui non si è incontrata alcuna marca",
    },
  },
  abandonment: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of choices whose basket was left",
      it: "Quota di scelte il cui carrello è stato lasciato",
    },
  },
  onlineShare: {
    unit: { en: "0–1", it: "0–1" },
    about: {
      en: "Share of purchases completed on a digital channel",
      it: "Quota di acquisti conclusi su un canale digitale",
    },
  },
} as const satisfies Record<string, ExpectableMetric>;
