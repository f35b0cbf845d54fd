import {
  type BrandLevel,
  type BrandSeries,
  MILLIONTHS,
  type PanelResult,
  type RunResult,
} from "../model/result.ts";
import type { BrandMetric } from "./metric.ts";
import type { Period } from "./period.ts";

/** Metrics of a brand, a declaration each. Flows are summed over the period; states are those at its end. */
export const BRAND_METRICS = {
  share: {
    unit: "share",
    name: { en: "share of purchases", it: ["la", "quota di acquisti"] },
    short: { en: "share", it: "quota" },
    about: { en: "Share of all purchases in the market", it: "Quota di tutti gli acquisti nel mercato" },
    measure: (run, brand, period) => sales(run, brand, period) / sumOverBrands(run, sales, period),
  },
  revenueShare: {
    unit: "share",
    name: { en: "share of spending", it: ["la", "quota di spesa"] },
    about: { en: "Share of all money spent in the market", it: "Quota di tutto il denaro speso nel mercato" },
    measure: (run, brand, period) => revenue(run, brand, period) / sumOverBrands(run, revenue, period),
  },
  sales: {
    unit: "count",
    counted: { en: "purchases", it: "acquisti" },
    name: { en: "sales", it: ["le", "vendite"] },
    about: { en: "Purchases", it: "Acquisti" },
    measure: sales,
  },
  revenue: {
    unit: "money",
    name: { en: "revenue", it: ["il", "ricavo"] },
    about: { en: "Money taken", it: "Denaro incassato" },
    measure: revenue,
  },
  cost: {
    unit: "money",
    name: { en: "cost", it: ["il", "costo"] },
    about: { en: "Money spent on everything", it: "Denaro speso per tutto" },
    measure: money("cost"),
  },
  profit: {
    unit: "money",
    name: { en: "profit", it: ["il", "profitto"] },
    about: { en: "Revenue minus cost", it: "Ricavo meno costo" },
    measure: money("profit"),
  },
  stars: {
    unit: "stars",
    name: { en: "displayed stars", it: ["la", "media di stelle mostrata"] },
    short: { en: "stars", it: "stelle" },
    about: {
      en: "Displayed mean of the reviews at the end of the period",
      it: "Media delle recensioni mostrata alla fine del periodo",
    },
    measure: (run, brand, { to }) => run.levels.displayedMean[(to - 1) * run.brands.length + brand],
  },
  reviews: {
    unit: "count",
    counted: { en: "reviews", it: "recensioni" },
    name: { en: "number of reviews", it: ["il", "numero di recensioni"] },
    about: { en: "Honest reviews posted", it: "Recensioni oneste pubblicate" },
    measure: (run, brand, period) => STARS.reduce((all, star) => all + flow(star)(run, brand, period), 0),
  },
  awareness: {
    unit: "share",
    name: { en: "awareness", it: ["la", "notorietà"] },
    short: { en: "known", it: "nota a" },
    about: {
      en: "Share of consumers who know the brand at the end of the period",
      it: "Quota di consumatori che conoscono la marca alla fine del periodo",
    },
    measure: panel("aware"),
  },
  belief: {
    unit: "quality",
    name: { en: "expected quality", it: ["la", "qualità attesa"] },
    about: {
      en: "Quality that consumers expect at the end of the period",
      it: "Qualità che i consumatori si aspettano alla fine del periodo",
    },
    measure: panel("belief"),
  },
  loyalty: {
    unit: "quality",
    name: { en: "loyalty", it: ["la", "fedeltà"] },
    about: { en: "Mean loyalty at the end of the period", it: "Fedeltà media alla fine del periodo" },
    measure: panel("loyal"),
  },
  satisfaction: {
    unit: "quality",
    name: { en: "satisfaction", it: ["la", "soddisfazione"] },
    about: { en: "Mean satisfaction with what was used", it: "Soddisfazione media per ciò che si è usato" },
    measure: (run, brand, period) =>
      flow("satisfaction")(run, brand, period) / MILLIONTHS / flow("experienced")(run, brand, period),
  },
  nps: {
    unit: "points",
    name: { en: "net promoter score", it: ["il", "net promoter score"] },
    short: { en: "NPS", it: "NPS" },
    about: {
      en: "Net promoter score: per cent of promoters minus per cent of detractors",
      it: "Net promoter score: percentuale di promotori meno percentuale di detrattori",
    },
    measure: (run, brand, period) =>
      (100 * (flow("promoters")(run, brand, period) - flow("detractors")(run, brand, period))) /
      flow("experienced")(run, brand, period),
  },
  swayed: {
    unit: "share",
    name: { en: "share of swayed purchases", it: ["la", "quota di acquisti decisi dal passaparola"] },
    short: { en: "swayed", it: "persuasi" },
    about: {
      en: "Share of purchases that would have been something else without reviews and friends",
      it: "Quota di acquisti che senza recensioni e amici sarebbero stati altri",
    },
    measure: (run, brand, period) => flow("swayed")(run, brand, period) / sales(run, brand, period),
  },
  conversion: {
    unit: "share",
    name: { en: "conversion", it: ["la", "conversione"] },
    about: {
      en: "Purchases by consumers who had considered the brand",
      it: "Acquisti fra i consumatori che avevano preso in considerazione la marca",
    },
    measure: (run, brand, period) => sales(run, brand, period) / flow("considered")(run, brand, period),
  },
  complaints: {
    unit: "count",
    counted: { en: "complaints", it: "reclami" },
    name: { en: "number of complaints", it: ["il", "numero di reclami"] },
    about: { en: "Complaints", it: "Reclami" },
    measure: flow("complaints"),
  },
  told: {
    unit: "count",
    counted: { en: "people", it: "persone" },
    name: { en: "number of friends told", it: ["il", "numero di amici informati"] },
    about: {
      en: "Friends told about the brand, good or bad",
      it: "Amici a cui si è parlato della marca, bene o male",
    },
    measure: (run, brand, period) =>
      flow("toldPositive")(run, brand, period) + flow("toldNegative")(run, brand, period),
  },
  members: {
    unit: "count",
    counted: { en: "people", it: "persone" },
    name: { en: "members", it: ["gli", "iscritti"] },
    about: { en: "Members at the end of the period", it: "Iscritti alla fine del periodo" },
    measure: (run, brand, { to }) => run.levels.members[(to - 1) * run.brands.length + brand],
  },
  churn: {
    unit: "share",
    name: { en: "share of renewals cancelled", it: ["la", "quota di iscrizioni disdette"] },
    about: {
      en: "Share of memberships that came up for renewal and were cancelled",
      it: "Quota delle iscrizioni in scadenza che sono state disdette",
    },
    measure: (run, brand, period) => {
      const cancelled = flow("cancelled")(run, brand, period);
      return cancelled / (cancelled + flow("renewed")(run, brand, period));
    },
  },
  penetration: {
    unit: "share",
    name: {
      en: "share of consumers who ever bought",
      it: ["la", "quota di consumatori che l’hanno comprata"],
    },
    about: {
      en: "Share of consumers who ever bought the brand, by the end of the period",
      it: "Quota di consumatori che hanno comprato la marca almeno una volta, entro la fine del periodo",
    },
    measure: (run, brand, { to }) =>
      flow("firstBought")(run, brand, { name: "", from: 0, to }) / consumersOf(run),
  },
} as const satisfies Record<string, BrandMetric>;

const STARS = ["stars1", "stars2", "stars3", "stars4", "stars5"] as const;

/** Sums one series of a brand over the days of a period. */
function flow(series: BrandSeries) {
  return (run: RunResult, brand: number, period: Period) => sumDays(run, run.series[series], brand, period);
}

function money(level: BrandLevel) {
  return (run: RunResult, brand: number, period: Period) => sumDays(run, run.levels[level], brand, period);
}

function sales(run: RunResult, brand: number, period: Period): number {
  return flow("bought")(run, brand, period);
}

function revenue(run: RunResult, brand: number, period: Period): number {
  return money("revenue")(run, brand, period);
}

/** The panel's answer in the last wave of the period, or in the last one before it; NaN without a panel. */
function panel(question: Exclude<keyof PanelResult, "day" | "size">) {
  return ({ panel: { day, ...answers }, brands }: RunResult, brand: number, { to }: Period): number => {
    const wave = day.findLastIndex((asked) => asked < to);
    return wave < 0 ? Number.NaN : answers[question][wave * brands.length + brand];
  };
}

function sumDays({ brands }: RunResult, table: Float64Array, brand: number, { from, to }: Period): number {
  let sum = 0;
  for (let day = from; day < to; ++day) sum += table[day * brands.length + brand];
  return sum;
}

function sumOverBrands(run: RunResult, measure: BrandMetric["measure"], period: Period): number {
  return run.brands.reduce((sum, _, brand) => sum + measure(run, brand, period), 0);
}

/** Number of consumers: each stands in exactly one class of the census. */
function consumersOf({ census }: RunResult): number {
  return census.purchases.reduce((sum, people) => sum + people, 0);
}
