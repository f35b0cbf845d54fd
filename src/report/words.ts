import type { Locale } from "../charts/numbers.ts";

/** Words of the report around its charts. */
const en = {
  language: "English",
  about: (consumers: string, days: string, brands: string, runs: string) =>
    `${consumers} synthetic consumers, ${brands} brands, ${days} days, ${runs}.`,
  runs: (count: number, text: string) => (count === 1 ? "one run" : `${text} runs with different luck`),
  points: (points: string, runs: number) =>
    `${points} combinations of the levers, ${runs === 1 ? "one run" : `${runs} runs`} each`,
  focusOf: (brand: string) => `Headlines are about ${brand}.`,
  headlines: "In short",
  periods: { total: "whole run", last90: "last 90 days" } as Readonly<Record<string, string>>,
  interval: (level: string, interval: string) => `${level} interval of the mean: ${interval}`,
  noInterval: "one run: no interval",
  metrics: {
    share: "Share of purchases",
    stars: "Displayed stars",
    profit: "Profit",
    swayed: "Swayed by reviews and friends",
    nps: "Net promoter score",
  } as Readonly<Record<string, string>>,
  highest: (measure: string) => `Highest ${measure}`,
  lowest: (measure: string) => `Lowest ${measure}`,
  overRuns: (interval: string, runs: number) =>
    runs < 10 ? `${runs} runs: ${interval}` : `nine runs in ten: ${interval}`,
  atPoint: (point: string) => `at ${point}`,
  figures: "What the runs show",
  sweepFigures: "What the levers do",
  table: (rows: string) => `Numbers behind this chart (${rows} rows)`,
  save: "Save",
  saveLabel: (title: string) => `Save: ${title}`,
  sort: "Sort by this column",
  expectations: "What was expected",
  isMet: "met",
  isNotMet: "not met",
  isClose: "close: luck may have decided",
  measured: "measured",
  assumptions: "What was assumed",
  brand: "Brand",
  timeline: "What happens on the way",
  day: (day: number, date: string) => `Day ${day} (${date})`,
  changes: (settings: string) => `Changed: ${settings}`,
  settings: {
    quality: "True quality",
    promise: "Promise",
    price: "Price",
    unitCost: "Unit cost",
    service: "Service quality",
    awareness: "Known by, first day",
    advertising: "Advertising a day",
    answered: "Complaints answered",
    startingReviews: "Reviews, first day",
  },
  defaults:
    "Every other setting stands in the scenario as resolved below; “umot explain <setting>” tells what it means and where its default comes from.",
  notModelled: "Not modelled",
  notModelledLines: [
    "Competitors do not react: prices, budgets and quality stay as written, unless the timeline changes them.",
    "Nothing runs out or fills up: there are no queues, stocks or opening hours, and nobody moves, ages or gets richer.",
    "Intervals hold luck, not doubts about the assumptions; no number here was measured in a real market.",
  ],
  provenance: "How to make this again",
  tool: "Tool",
  seed: "Seed",
  runsLabel: "Runs",
  command: "Command",
  scenario: "The scenario as resolved, with everything that was left out filled in",
  light: "Light",
  dark: "Dark",
};

export type ReportWords = typeof en;

const it: ReportWords = {
  language: "Italiano",
  about: (consumers, days, brands, runs) =>
    `${consumers} consumatori sintetici, ${brands} marche, ${days} giorni, ${runs}.`,
  runs: (count, text) => (count === 1 ? "una simulazione" : `${text} simulazioni con fortuna diversa`),
  points: (points, runs) =>
    `${points} combinazioni delle leve, ${runs === 1 ? "una simulazione" : `${runs} simulazioni`} ciascuna`,
  focusOf: (brand) => `I titoli parlano di ${brand}.`,
  headlines: "In breve",
  periods: { total: "tutta la simulazione", last90: "ultimi 90 giorni" },
  interval: (level, interval) => `intervallo della media al ${level}: ${interval}`,
  noInterval: "una sola simulazione: nessun intervallo",
  metrics: {
    share: "Quota di acquisti",
    stars: "Stelle mostrate",
    profit: "Profitto",
    swayed: "Decisi da recensioni e amici",
    nps: "Net promoter score",
  },
  highest: (measure) => `Massimo: ${measure}`,
  lowest: (measure) => `Minimo: ${measure}`,
  overRuns: (interval, runs) =>
    runs < 10 ? `${runs} simulazioni: ${interval}` : `nove simulazioni su dieci: ${interval}`,
  atPoint: (point) => `con ${point}`,
  figures: "Che cosa mostrano le simulazioni",
  sweepFigures: "Che cosa fanno le leve",
  table: (rows) => `I numeri di questo grafico (${rows} righe)`,
  save: "Salva",
  saveLabel: (title) => `Salva: ${title}`,
  sort: "Ordina per questa colonna",
  expectations: "Che cosa ci si aspettava",
  isMet: "rispettato",
  isNotMet: "non rispettato",
  isClose: "al limite: può aver deciso il caso",
  measured: "misurato",
  assumptions: "Che cosa si è supposto",
  brand: "Marca",
  timeline: "Che cosa succede lungo la strada",
  day: (day, date) => `Giorno ${day} (${date})`,
  changes: (settings) => `Cambia: ${settings}`,
  settings: {
    quality: "Qualità vera",
    promise: "Promessa",
    price: "Prezzo",
    unitCost: "Costo unitario",
    service: "Qualità del servizio",
    awareness: "Nota a, primo giorno",
    advertising: "Pubblicità al giorno",
    answered: "Reclami con risposta",
    startingReviews: "Recensioni, primo giorno",
  },
  defaults:
    "Ogni altra impostazione sta nello scenario completo qui sotto; «umot explain <impostazione>» dice che cosa significa e da dove viene il suo valore.",
  notModelled: "Fuori dal modello",
  notModelledLines: [
    "I concorrenti non reagiscono: prezzi, budget e qualità restano come scritti, se la cronologia non li cambia.",
    "Niente finisce e niente si riempie: non ci sono code, scorte né orari, e nessuno si sposta, invecchia o si arricchisce.",
    "Gli intervalli contengono il caso, non i dubbi sulle ipotesi; nessun numero è stato misurato in un mercato vero.",
  ],
  provenance: "Come rifarlo",
  tool: "Strumento",
  seed: "Seme",
  runsLabel: "Simulazioni",
  command: "Comando",
  scenario: "Lo scenario completo, con tutto ciò che era sottinteso",
  light: "Chiaro",
  dark: "Scuro",
};

/** The words of a language. */
export function reportWords(locale: Locale): ReportWords {
  return { en, it }[locale];
}
