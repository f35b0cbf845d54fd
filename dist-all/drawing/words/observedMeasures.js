const NAMES = {
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
export function observedMeasureName(what, language) {
    return NAMES[what]?.[language] ?? what;
}
