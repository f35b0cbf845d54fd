/** Metrics of the whole market, a declaration each; written `market.needs.total`. */
export const MARKET_METRICS = {
    needs: {
        unit: "count",
        counted: { en: "needs", it: "bisogni" },
        name: { en: "needs that arose", it: ["i", "bisogni sorti"] },
        about: { en: "Needs that arose", it: "Bisogni sorti" },
        measure: flow("needs"),
    },
    buyers: {
        unit: "count",
        counted: { en: "journeys", it: "percorsi" },
        name: { en: "journeys that ended in a purchase", it: ["i", "percorsi finiti in un acquisto"] },
        about: { en: "Journeys that ended in a purchase", it: "Percorsi finiti in un acquisto" },
        measure: flow("buyers"),
    },
    sales: {
        unit: "count",
        counted: { en: "purchases", it: "acquisti" },
        name: { en: "purchases in the market", it: ["gli", "acquisti nel mercato"] },
        about: { en: "Purchases of all brands", it: "Acquisti di tutte le marche" },
        measure: overBrands("bought"),
    },
    sourcesPerPurchase: {
        unit: "number",
        counted: { en: "sources", it: "fonti" },
        name: { en: "sources before a purchase", it: ["le", "fonti consultate prima di un acquisto"] },
        about: {
            en: "Mean sources consulted before a purchase",
            it: "Fonti consultate in media prima di un acquisto",
        },
        measure: (run, period) => flow("buyerSources")(run, period) / flow("buyers")(run, period),
    },
    considered: {
        unit: "number",
        counted: { en: "brands", it: "marche" },
        name: { en: "brands considered at a choice", it: ["le", "marche considerate in una scelta"] },
        about: {
            en: "Mean number of brands considered at a choice",
            it: "Numero medio di marche considerate in una scelta",
        },
        measure: (run, period) => flow("considerationSize")(run, period) / flow("decisions")(run, period),
    },
    unmet: {
        unit: "share",
        name: { en: "share of moments without any brand", it: ["la", "quota di momenti senza alcuna marca"] },
        about: {
            en: "Share of micro-moments in which no brand was met",
            it: "Quota di micro-momenti in cui non si è incontrata alcuna marca",
        },
        measure: (run, period) => flow("unmet")(run, period) / moments(run, period),
    },
    abandonment: {
        unit: "share",
        name: { en: "share of baskets left", it: ["la", "quota di carrelli abbandonati"] },
        about: {
            en: "Share of choices whose basket was left",
            it: "Quota di scelte il cui carrello è stato lasciato",
        },
        measure: (run, period) => overBrands("abandoned")(run, period) / overBrands("chosen")(run, period),
    },
    onlineShare: {
        unit: "share",
        name: { en: "share of purchases made online", it: ["la", "quota di acquisti fatti online"] },
        about: {
            en: "Share of purchases completed on a digital channel",
            it: "Quota di acquisti conclusi su un canale digitale",
        },
        measure: (run, period) => overBrands("onlineBought")(run, period) / overBrands("bought")(run, period),
    },
};
function flow(series) {
    return (run, { from, to }) => sumOf(run.market[series], from, to);
}
/** The tables of brands are stored day by day, so the days of a period stand together. */
function overBrands(series) {
    return ({ brands, series: tables }, { from, to }) => sumOf(tables[series], from * brands.length, to * brands.length);
}
function moments(run, period) {
    return ["know", "go", "do", "buy"].reduce((sum, moment) => sum + flow(moment)(run, period), 0);
}
function sumOf(numbers, from, to) {
    let sum = 0;
    for (let index = from; index < to; ++index)
        sum += numbers[index];
    return sum;
}
