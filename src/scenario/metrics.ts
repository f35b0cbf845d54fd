/** What can be expected of a brand or of the market, with the unit of its numbers. */
export interface ExpectableMetric {
  readonly unit: string;
  readonly about: string;
}

/** Metrics of a brand. Flows are summed over the period; states are those at its end. */
export const BRAND_METRICS = {
  share: { unit: "0–1", about: "Share of all purchases in the market" },
  revenueShare: { unit: "0–1", about: "Share of all money spent in the market" },
  sales: { unit: "purchases", about: "Purchases" },
  revenue: { unit: "currency", about: "Money taken" },
  cost: { unit: "currency", about: "Money spent on everything" },
  profit: { unit: "currency", about: "Revenue minus cost" },
  stars: { unit: "1–5", about: "Displayed mean of the reviews at the end of the period" },
  reviews: { unit: "reviews", about: "Honest reviews posted" },
  awareness: { unit: "0–1", about: "Share of consumers who know the brand at the end of the period" },
  belief: { unit: "0–1", about: "Quality that consumers expect at the end of the period" },
  loyalty: { unit: "0–1", about: "Mean loyalty at the end of the period" },
  satisfaction: { unit: "0–1", about: "Mean satisfaction with what was used" },
  nps: {
    unit: "−100 to 100",
    about: "Net promoter score: per cent of promoters minus per cent of detractors",
  },
  swayed: {
    unit: "0–1",
    about: "Share of purchases that would have been something else without reviews and friends",
  },
  conversion: { unit: "0–1", about: "Purchases by consumers who had considered the brand" },
  complaints: { unit: "complaints", about: "Complaints" },
  told: { unit: "people", about: "Friends told about the brand, good or bad" },
  penetration: {
    unit: "0–1",
    about: "Share of consumers who ever bought the brand, by the end of the period",
  },
} as const satisfies Record<string, ExpectableMetric>;

/** Metrics of the whole market, written `market.needs.total`. */
export const MARKET_METRICS = {
  needs: { unit: "needs", about: "Needs that arose" },
  buyers: { unit: "journeys", about: "Journeys that ended in a purchase" },
  sales: { unit: "purchases", about: "Purchases of all brands" },
  sourcesPerPurchase: { unit: "sources", about: "Mean sources consulted before a purchase" },
  considered: { unit: "brands", about: "Mean number of brands considered at a choice" },
  unmet: { unit: "0–1", about: "Share of micro-moments in which no brand was met" },
  abandonment: { unit: "0–1", about: "Share of choices whose basket was left" },
  onlineShare: { unit: "0–1", about: "Share of purchases completed on a digital channel" },
} as const satisfies Record<string, ExpectableMetric>;
