import { countText } from "../../../language/countText.ts";
import type { Locale } from "../../../drawing/numbers.ts";

/** Words of the report around its charts. */
const en = {
  language: "English",
  about: (consumers: string, brands: number, days: string, runs: string) =>
    `${consumers}, ${brands === 1 ? "one brand" : `${brands} brands`}, ${days}, ${runs}.`,
  runs: (count: number, text: string) => (count === 1 ? "one run" : `${text} runs with different luck`),
  points: (points: string, runs: number) =>
    `${points} combinations of the levers, ${runs === 1 ? "one run" : `${countText(runs, "en")} runs`} each`,
  focusOf: (brand: string) => `Headlines are about ${brand}.`,
  headlines: "In short",
  shortcuts: "Shortcuts and languages",
  skipToContent: "Skip to the report",
  skipToCharts: "Skip to the charts",
  findings: "What was found",
  toChart: "chart",
  toChartOf: (title: string) => `Chart: ${title}`,
  appendix: "Appendix",
  terms: "Terms",
  periods: { total: "whole run", last90: "last 90 days" } as Readonly<Record<string, string>>,
  interval: (level: string, interval: string) => `${level} interval of the mean: ${interval}`,
  noInterval: "one run: no interval",
  highest: (measure: string) => `Highest ${measure}`,
  lowest: (measure: string) => `Lowest ${measure}`,
  overRuns: (interval: string, runs: number) =>
    runs < 10 ? `${runs} runs: ${interval}` : `nine runs in ten: ${interval}`,
  atPoint: (point: string) => `at ${point}`,
  figures: "What the runs show",
  sweepFigures: "What the levers do",
  table: (rows: string) => `Numbers behind this chart (${rows} ${rows === "1" ? "row" : "rows"})`,
  expectations: "What was expected",
  isMet: "met",
  isNotMet: "not met",
  isClose: "close: luck may have decided",
  measured: "measured",
  assumptions: "What was assumed",
  brand: "Brand",
  timeline: "What happens on the way",
  timelineHeads: ["Day", "Date", "What", "Settings"],
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
    "Every other setting is in the resolved scenario below; “umot explain <setting>” says what it means and where its default comes from.",
  notModelled: "Not modelled",
  notModelledLines: {
    rivals:
      "Competitors do not react: prices, budgets and quality stay as written, unless the timeline changes them.",
    queues: "Nothing runs out or fills up: there are no queues, stocks or opening hours.",
    stocks: "There are no stocks and no opening hours.",
    people: "Nobody moves, ages or gets richer.",
    luck: "Intervals cover luck, not doubts about the assumptions; no number here was measured in a real market.",
  },
  allNumbers: "All numbers",
  numberHeads: ["Brand", "Measure", "Period", "Mean", "Interval of the mean", "Runs"],
  numbersMean: (level: string) =>
    `Means over the runs; the ${level} interval of the mean by Student’s t, of the logit or the logarithm where a measure has bounds, covers the luck that is left. Flows are summed over the period, states are those at its end.`,
  changesHeading: "How it changed on the way",
  measure: "Measure",
  change: "Change",
  stretch: (first: string, last: string) => `${first} to ${last}`,
  changesMean: (level: string) =>
    `Like is compared with like, run by run: the last stretch with the same weeks of the first year after the start, or, in runs shorter than that, with one as long after the first four weeks, in which a market is still growing. What follows the season is compared with an earlier year or not at all. ± is the ${level} interval of the mean change.`,
  since: (change: string, stretch: string) => `${change} against ${stretch}`,
  sinceYearsBefore: (change: string, years: number) =>
    `${change} against the same weeks ${years === 1 ? "a year" : `${years} years`} earlier`,
  wholeMarket: "Whole market",
  combinations: "All combinations of the levers",
  combinationsMean:
    "The median run, and in brackets the range that holds nine runs in ten, over the whole run.",
  provenance: "How to make this again",
  manifest: "The manifest: everything that is needed to make this report again",
  engine: "Engine",
  results: "Results",
  tool: "Tool",
  seed: "Seed",
  runsLabel: "Runs",
  command: "Command",
  light: "Light",
  dark: "Dark",
};

export type ReportWords = typeof en;

const it: ReportWords = {
  language: "Italiano",
  about: (consumers, brands, days, runs) =>
    `${consumers}, ${brands === 1 ? "una marca" : `${brands} marche`}, ${days}, ${runs}.`,
  runs: (count, text) => (count === 1 ? "una simulazione" : `${text} simulazioni con fortuna diversa`),
  points: (points, runs) =>
    `${points} combinazioni delle leve, ${runs === 1 ? "una simulazione" : `${countText(runs, "it")} simulazioni`} ciascuna`,
  focusOf: (brand) => `I titoli parlano di ${brand}.`,
  headlines: "In breve",
  shortcuts: "Scorciatoie e lingue",
  skipToContent: "Vai al report",
  skipToCharts: "Vai ai grafici",
  findings: "Che cosa si è trovato",
  toChart: "grafico",
  toChartOf: (title) => `Grafico: ${title}`,
  appendix: "Appendice",
  terms: "Termini",
  periods: { total: "tutta la simulazione", last90: "ultimi 90 giorni" },
  interval: (level, interval) => `intervallo della media al ${level}: ${interval}`,
  noInterval: "una sola simulazione: nessun intervallo",
  highest: (measure) => `Massimo: ${measure}`,
  lowest: (measure) => `Minimo: ${measure}`,
  overRuns: (interval, runs) =>
    runs < 10 ? `${runs} simulazioni: ${interval}` : `nove simulazioni su dieci: ${interval}`,
  atPoint: (point) => `con ${point}`,
  figures: "Che cosa mostrano le simulazioni",
  sweepFigures: "Che cosa fanno le leve",
  table: (rows) => `I numeri di questo grafico (${rows} ${rows === "1" ? "riga" : "righe"})`,
  expectations: "Che cosa ci si aspettava",
  isMet: "rispettato",
  isNotMet: "non rispettato",
  isClose: "al limite: può aver deciso il caso",
  measured: "misurato",
  assumptions: "Che cosa si è supposto",
  brand: "Marca",
  timeline: "Che cosa succede lungo la strada",
  timelineHeads: ["Giorno", "Data", "Che cosa", "Impostazioni"],
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
  notModelledLines: {
    rivals:
      "I concorrenti non reagiscono: prezzi, budget e qualità restano come sono scritti, se la cronologia non li cambia.",
    queues: "Niente finisce e niente si riempie: non ci sono code, scorte né orari.",
    stocks: "Non ci sono scorte né orari.",
    people: "Nessuno si sposta, invecchia o si arricchisce.",
    luck: "Gli intervalli tengono conto del caso, non dei dubbi sulle ipotesi; nessun numero è stato misurato in un mercato vero.",
  },
  allNumbers: "Tutti i numeri",
  numberHeads: ["Marca", "Misura", "Periodo", "Media", "Intervallo della media", "Simulazioni"],
  numbersMean: (level) =>
    `Medie sulle simulazioni; l’intervallo della media al ${level}, t di Student (del logit o del logaritmo dove una misura ha dei limiti), tiene conto del caso che resta. I flussi sono sommati sul periodo, gli stati sono quelli alla sua fine.`,
  changesHeading: "Come è cambiato lungo la strada",
  measure: "Misura",
  change: "Variazione",
  stretch: (first, last) => `${first} – ${last}`,
  changesMean: (level) =>
    `Si confronta il simile con il simile, simulazione per simulazione: l’ultimo tratto con le stesse settimane del primo anno dopo l’inizio o, nelle simulazioni più corte, con un tratto altrettanto lungo dopo le prime quattro settimane, in cui un mercato cresce ancora. Ciò che segue la stagione si confronta con un anno precedente, oppure per niente. ± è l’intervallo al ${level} della variazione media.`,
  since: (change, stretch) => `${change} rispetto a ${stretch}`,
  sinceYearsBefore: (change, years) =>
    `${change} rispetto alle stesse settimane ${years === 1 ? "dell’anno prima" : `di ${years} anni prima`}`,
  wholeMarket: "Tutto il mercato",
  combinations: "Tutte le combinazioni delle leve",
  combinationsMean:
    "La simulazione mediana e, fra parentesi, l’intervallo che ne contiene nove su dieci, su tutta la durata.",
  provenance: "Come rifarlo",
  manifest: "Il manifesto: tutto ciò che serve per rifare questo report",
  engine: "Motore",
  results: "Risultati",
  tool: "Strumento",
  seed: "Seme",
  runsLabel: "Simulazioni",
  command: "Comando",
  light: "Chiaro",
  dark: "Scuro",
};

/** The words of a language. */
export function reportWords(locale: Locale): ReportWords {
  return { en, it }[locale];
}
