import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  MILLIONTHS
} from "./chunk-QIDVWRPM.js";

// dist-all/metrics/brandMetrics.js
var BRAND_METRICS = {
  share: {
    unit: "share",
    name: { en: "share of purchases", it: ["la", "quota di acquisti"] },
    short: { en: "share", it: "quota" },
    about: { en: "Share of all purchases in the market", it: "Quota di tutti gli acquisti nel mercato" },
    measure: (run, brand, period) => sales(run, brand, period) / sumOverBrands(run, sales, period)
  },
  revenueShare: {
    unit: "share",
    name: { en: "share of spending", it: ["la", "quota di spesa"] },
    about: { en: "Share of all money spent in the market", it: "Quota di tutto il denaro speso nel mercato" },
    measure: (run, brand, period) => revenue(run, brand, period) / sumOverBrands(run, revenue, period)
  },
  sales: {
    unit: "count",
    counted: { en: "purchases", it: "acquisti" },
    name: { en: "sales", it: ["le", "vendite"] },
    about: { en: "Purchases", it: "Acquisti" },
    measure: sales
  },
  revenue: {
    unit: "money",
    name: { en: "revenue", it: ["il", "ricavo"] },
    about: { en: "Money taken", it: "Denaro incassato" },
    measure: revenue
  },
  cost: {
    unit: "money",
    name: { en: "cost", it: ["il", "costo"] },
    about: { en: "Money spent on everything", it: "Denaro speso per tutto" },
    measure: money("cost")
  },
  profit: {
    unit: "money",
    name: { en: "profit", it: ["il", "profitto"] },
    about: { en: "Revenue minus cost", it: "Ricavo meno costo" },
    measure: money("profit")
  },
  stars: {
    unit: "stars",
    name: { en: "displayed stars", it: ["la", "media di stelle mostrata"] },
    short: { en: "stars", it: "stelle" },
    about: {
      en: "Displayed mean of the reviews at the end of the period",
      it: "Media delle recensioni mostrata alla fine del periodo"
    },
    measure: (run, brand, { to }) => run.levels.displayedMean[(to - 1) * run.brands.length + brand]
  },
  reviews: {
    unit: "count",
    counted: { en: "reviews", it: "recensioni" },
    name: { en: "number of reviews", it: ["il", "numero di recensioni"] },
    about: { en: "Honest reviews posted", it: "Recensioni oneste pubblicate" },
    measure: (run, brand, period) => STARS.reduce((all, star) => all + flow(star)(run, brand, period), 0)
  },
  awareness: {
    unit: "share",
    name: { en: "awareness", it: ["la", "notoriet\xE0"] },
    short: { en: "known", it: "nota a" },
    about: {
      en: "Share of consumers who know the brand at the end of the period",
      it: "Quota di consumatori che conoscono la marca alla fine del periodo"
    },
    measure: panel("aware")
  },
  belief: {
    unit: "quality",
    name: { en: "expected quality", it: ["la", "qualit\xE0 attesa"] },
    about: {
      en: "Quality that consumers expect at the end of the period",
      it: "Qualit\xE0 che i consumatori si aspettano alla fine del periodo"
    },
    measure: panel("belief")
  },
  loyalty: {
    unit: "quality",
    name: { en: "loyalty", it: ["la", "fedelt\xE0"] },
    about: { en: "Mean loyalty at the end of the period", it: "Fedelt\xE0 media alla fine del periodo" },
    measure: panel("loyal")
  },
  satisfaction: {
    unit: "quality",
    name: { en: "satisfaction", it: ["la", "soddisfazione"] },
    about: { en: "Mean satisfaction with what was used", it: "Soddisfazione media per ci\xF2 che si \xE8 usato" },
    measure: (run, brand, period) => flow("satisfaction")(run, brand, period) / MILLIONTHS / flow("experienced")(run, brand, period)
  },
  nps: {
    unit: "points",
    name: { en: "net promoter score", it: ["il", "net promoter score"] },
    short: { en: "NPS", it: "NPS" },
    about: {
      en: "Net promoter score: per cent of promoters minus per cent of detractors",
      it: "Net promoter score: percentuale di promotori meno percentuale di detrattori"
    },
    measure: (run, brand, period) => 100 * (flow("promoters")(run, brand, period) - flow("detractors")(run, brand, period)) / flow("experienced")(run, brand, period)
  },
  swayed: {
    unit: "share",
    name: { en: "share of swayed purchases", it: ["la", "quota di acquisti decisi dal passaparola"] },
    short: { en: "swayed", it: "convinti" },
    about: {
      en: "Share of purchases that would have been something else without reviews and friends",
      it: "Quota di acquisti che senza recensioni e amici sarebbero stati altri"
    },
    measure: (run, brand, period) => flow("swayed")(run, brand, period) / sales(run, brand, period)
  },
  conversion: {
    unit: "share",
    name: { en: "conversion", it: ["la", "conversione"] },
    about: {
      en: "Purchases by consumers who had considered the brand",
      it: "Acquisti fra i consumatori che avevano preso in considerazione la marca"
    },
    measure: (run, brand, period) => sales(run, brand, period) / flow("considered")(run, brand, period)
  },
  complaints: {
    unit: "count",
    counted: { en: "complaints", it: "reclami" },
    name: { en: "number of complaints", it: ["il", "numero di reclami"] },
    about: { en: "Complaints", it: "Reclami" },
    measure: flow("complaints")
  },
  told: {
    unit: "count",
    counted: { en: "people", it: "persone" },
    name: { en: "number of friends told", it: ["il", "numero di amici informati"] },
    about: {
      en: "Friends told about the brand, good or bad",
      it: "Amici a cui si \xE8 parlato della marca, bene o male"
    },
    measure: (run, brand, period) => flow("toldPositive")(run, brand, period) + flow("toldNegative")(run, brand, period)
  },
  members: {
    unit: "count",
    counted: { en: "people", it: "persone" },
    name: { en: "members", it: ["gli", "iscritti"] },
    about: { en: "Members at the end of the period", it: "Iscritti alla fine del periodo" },
    measure: (run, brand, { to }) => run.levels.members[(to - 1) * run.brands.length + brand]
  },
  churn: {
    unit: "share",
    name: { en: "share of renewals cancelled", it: ["la", "quota di iscrizioni disdette"] },
    about: {
      en: "Share of memberships that came up for renewal and were cancelled",
      it: "Quota delle iscrizioni in scadenza che sono state disdette"
    },
    measure: (run, brand, period) => {
      let cancelled = flow("cancelled")(run, brand, period);
      return cancelled / (cancelled + flow("renewed")(run, brand, period));
    }
  },
  penetration: {
    unit: "share",
    name: {
      en: "share of consumers who ever bought",
      it: ["la", "quota di consumatori che l\u2019hanno comprata"]
    },
    about: {
      en: "Share of consumers who ever bought the brand, by the end of the period",
      it: "Quota di consumatori che hanno comprato la marca almeno una volta, entro la fine del periodo"
    },
    measure: (run, brand, { to }) => flow("firstBought")(run, brand, { name: "", from: 0, to }) / consumersOf(run)
  }
}, STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"];
function flow(series) {
  return (run, brand, period) => sumDays(run, run.series[series], brand, period);
}
function money(level) {
  return (run, brand, period) => sumDays(run, run.levels[level], brand, period);
}
function sales(run, brand, period) {
  return flow("bought")(run, brand, period);
}
function revenue(run, brand, period) {
  return money("revenue")(run, brand, period);
}
function panel(question) {
  return ({ panel: { day, ...answers }, brands }, brand, { to }) => {
    let wave = day.findLastIndex((asked) => asked < to);
    return wave < 0 ? Number.NaN : answers[question][wave * brands.length + brand];
  };
}
function sumDays({ brands }, table, brand, { from, to }) {
  let sum = 0;
  for (let day = from; day < to; ++day)
    sum += table[day * brands.length + brand];
  return sum;
}
function sumOverBrands(run, measure, period) {
  return run.brands.reduce((sum, _, brand) => sum + measure(run, brand, period), 0);
}
function consumersOf({ census }) {
  return census.purchases.reduce((sum, people) => sum + people, 0);
}

// dist-all/metrics/marketMetrics.js
var MARKET_METRICS = {
  needs: {
    unit: "count",
    counted: { en: "needs", it: "bisogni" },
    name: { en: "needs that arose", it: ["i", "bisogni sorti"] },
    about: { en: "Needs that arose", it: "Bisogni sorti" },
    measure: flow2("needs")
  },
  buyers: {
    unit: "count",
    counted: { en: "journeys", it: "percorsi" },
    name: { en: "journeys that ended in a purchase", it: ["i", "percorsi finiti in un acquisto"] },
    about: { en: "Journeys that ended in a purchase", it: "Percorsi finiti in un acquisto" },
    measure: flow2("buyers")
  },
  sales: {
    unit: "count",
    counted: { en: "purchases", it: "acquisti" },
    name: { en: "purchases in the market", it: ["gli", "acquisti nel mercato"] },
    about: { en: "Purchases of all brands", it: "Acquisti di tutte le marche" },
    measure: overBrands("bought")
  },
  sourcesPerPurchase: {
    unit: "number",
    counted: { en: "sources", it: "fonti" },
    name: { en: "sources before a purchase", it: ["le", "fonti consultate prima di un acquisto"] },
    about: {
      en: "Mean sources consulted before a purchase",
      it: "Fonti consultate in media prima di un acquisto"
    },
    measure: (run, period) => flow2("buyerSources")(run, period) / flow2("buyers")(run, period)
  },
  considered: {
    unit: "number",
    counted: { en: "brands", it: "marche" },
    name: { en: "brands considered at a choice", it: ["le", "marche considerate in una scelta"] },
    about: {
      en: "Mean number of brands considered at a choice",
      it: "Numero medio di marche considerate in una scelta"
    },
    measure: (run, period) => flow2("considerationSize")(run, period) / flow2("decisions")(run, period)
  },
  unmet: {
    unit: "share",
    name: { en: "share of moments without any brand", it: ["la", "quota di momenti senza alcuna marca"] },
    about: {
      en: "Share of micro-moments in which no brand was met",
      it: "Quota di micro-momenti in cui non si \xE8 incontrata alcuna marca"
    },
    measure: (run, period) => flow2("unmet")(run, period) / moments(run, period)
  },
  abandonment: {
    unit: "share",
    name: { en: "share of baskets left", it: ["la", "quota di carrelli abbandonati"] },
    about: {
      en: "Share of choices whose basket was left",
      it: "Quota di scelte il cui carrello \xE8 stato lasciato"
    },
    measure: (run, period) => overBrands("abandoned")(run, period) / overBrands("chosen")(run, period)
  },
  onlineShare: {
    unit: "share",
    name: { en: "share of purchases made online", it: ["la", "quota di acquisti fatti online"] },
    about: {
      en: "Share of purchases completed on a digital channel",
      it: "Quota di acquisti conclusi su un canale digitale"
    },
    measure: (run, period) => overBrands("onlineBought")(run, period) / overBrands("bought")(run, period)
  }
};
function flow2(series) {
  return (run, { from, to }) => sumOf(run.market[series], from, to);
}
function overBrands(series) {
  return ({ brands, series: tables }, { from, to }) => sumOf(tables[series], from * brands.length, to * brands.length);
}
function moments(run, period) {
  return ["know", "go", "do", "buy"].reduce((sum, moment) => sum + flow2(moment)(run, period), 0);
}
function sumOf(numbers, from, to) {
  let sum = 0;
  for (let index = from; index < to; ++index)
    sum += numbers[index];
  return sum;
}

export {
  BRAND_METRICS,
  MARKET_METRICS
};
