import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  cleanName
} from "./chunk-BZKTLDDI.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";

// dist-ext/report/document/words/words.js
var en = {
  language: "English",
  about: (consumers, days, brands, runs) => `${consumers} synthetic consumers, ${brands} brands, ${days} days, ${runs}.`,
  runs: (count, text) => count === 1 ? "one run" : `${text} runs with different luck`,
  points: (points, runs) => `${points} combinations of the levers, ${runs === 1 ? "one run" : `${runs} runs`} each`,
  focusOf: (brand) => `Headlines are about ${brand}.`,
  headlines: "In short",
  shortcuts: "Shortcuts and languages",
  skipToContent: "Skip to the report",
  skipToCharts: "Skip to the charts",
  findings: "What was found",
  toChart: "chart",
  toChartOf: (title) => `Chart: ${title}`,
  appendix: "Appendix",
  periods: { total: "whole run", last90: "last 90 days" },
  interval: (level, interval) => `${level} interval of the mean: ${interval}`,
  noInterval: "one run: no interval",
  highest: (measure) => `Highest ${measure}`,
  lowest: (measure) => `Lowest ${measure}`,
  overRuns: (interval, runs) => runs < 10 ? `${runs} runs: ${interval}` : `nine runs in ten: ${interval}`,
  atPoint: (point) => `at ${point}`,
  figures: "What the runs show",
  sweepFigures: "What the levers do",
  table: (rows) => `Numbers behind this chart (${rows} ${rows === "1" ? "row" : "rows"})`,
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
    startingReviews: "Reviews, first day"
  },
  defaults: "Every other setting stands in the scenario as resolved below; \u201Cumot explain <setting>\u201D tells what it means and where its default comes from.",
  notModelled: "Not modelled",
  notModelledLines: [
    "Competitors do not react: prices, budgets and quality stay as written, unless the timeline changes them.",
    "Nothing runs out or fills up: there are no queues, stocks or opening hours, and nobody moves, ages or gets richer.",
    "Intervals hold luck, not doubts about the assumptions; no number here was measured in a real market."
  ],
  allNumbers: "All numbers",
  numberHeads: ["Brand", "Measure", "Period", "Mean", "Interval of the mean", "Runs"],
  numbersMean: (level) => `Means over the runs; the ${level} interval of the mean by Student\u2019s t, of the logit or the logarithm where a measure has bounds, holds the luck that is left. Flows are summed over the period, states are those at its end.`,
  changesHeading: "How it changed on the way",
  measure: "Measure",
  change: "Change",
  stretch: (first, last) => `${first} to ${last}`,
  changesMean: (level) => `Like is compared with like, run by run: the last stretch with the same weeks a year earlier, or, in runs shorter than that, with as long a one after the first four weeks, in which a market is still growing. What follows the season is compared with the year before or not at all. \xB1 is the ${level} interval of the mean change.`,
  since: (change, stretch) => `${change} against ${stretch}`,
  sinceYearBefore: (change) => `${change} against the same weeks a year earlier`,
  wholeMarket: "Whole market",
  combinations: "All combinations of the levers",
  combinationsMean: "The median run, and in brackets what holds nine runs in ten, over the whole run.",
  provenance: "How to make this again",
  manifest: "The manifest: all that is needed to make this report again",
  engine: "Engine",
  results: "Results",
  tool: "Tool",
  seed: "Seed",
  runsLabel: "Runs",
  command: "Command",
  light: "Light",
  dark: "Dark"
}, it = {
  language: "Italiano",
  about: (consumers, days, brands, runs) => `${consumers} consumatori sintetici, ${brands} marche, ${days} giorni, ${runs}.`,
  runs: (count, text) => count === 1 ? "una simulazione" : `${text} simulazioni con fortuna diversa`,
  points: (points, runs) => `${points} combinazioni delle leve, ${runs === 1 ? "una simulazione" : `${runs} simulazioni`} ciascuna`,
  focusOf: (brand) => `I titoli parlano di ${brand}.`,
  headlines: "In breve",
  shortcuts: "Scorciatoie e lingue",
  skipToContent: "Vai al rapporto",
  skipToCharts: "Vai ai grafici",
  findings: "Che cosa si \xE8 trovato",
  toChart: "grafico",
  toChartOf: (title) => `Grafico: ${title}`,
  appendix: "Appendice",
  periods: { total: "tutta la simulazione", last90: "ultimi 90 giorni" },
  interval: (level, interval) => `intervallo della media al ${level}: ${interval}`,
  noInterval: "una sola simulazione: nessun intervallo",
  highest: (measure) => `Massimo: ${measure}`,
  lowest: (measure) => `Minimo: ${measure}`,
  overRuns: (interval, runs) => runs < 10 ? `${runs} simulazioni: ${interval}` : `nove simulazioni su dieci: ${interval}`,
  atPoint: (point) => `con ${point}`,
  figures: "Che cosa mostrano le simulazioni",
  sweepFigures: "Che cosa fanno le leve",
  table: (rows) => `I numeri di questo grafico (${rows} ${rows === "1" ? "riga" : "righe"})`,
  expectations: "Che cosa ci si aspettava",
  isMet: "rispettato",
  isNotMet: "non rispettato",
  isClose: "al limite: pu\xF2 aver deciso il caso",
  measured: "misurato",
  assumptions: "Che cosa si \xE8 supposto",
  brand: "Marca",
  timeline: "Che cosa succede lungo la strada",
  timelineHeads: ["Giorno", "Data", "Che cosa", "Impostazioni"],
  settings: {
    quality: "Qualit\xE0 vera",
    promise: "Promessa",
    price: "Prezzo",
    unitCost: "Costo unitario",
    service: "Qualit\xE0 del servizio",
    awareness: "Nota a, primo giorno",
    advertising: "Pubblicit\xE0 al giorno",
    answered: "Reclami con risposta",
    startingReviews: "Recensioni, primo giorno"
  },
  defaults: "Ogni altra impostazione sta nello scenario completo qui sotto; \xABumot explain <impostazione>\xBB dice che cosa significa e da dove viene il suo valore.",
  notModelled: "Fuori dal modello",
  notModelledLines: [
    "I concorrenti non reagiscono: prezzi, budget e qualit\xE0 restano come scritti, se la cronologia non li cambia.",
    "Niente finisce e niente si riempie: non ci sono code, scorte n\xE9 orari, e nessuno si sposta, invecchia o si arricchisce.",
    "Gli intervalli contengono il caso, non i dubbi sulle ipotesi; nessun numero \xE8 stato misurato in un mercato vero."
  ],
  allNumbers: "Tutti i numeri",
  numberHeads: ["Marca", "Misura", "Periodo", "Media", "Intervallo della media", "Simulazioni"],
  numbersMean: (level) => `Medie sulle simulazioni; l\u2019intervallo della media al ${level}, t di Student (del logit o del logaritmo dove una misura ha dei limiti), contiene il caso che resta. I flussi sono sommati sul periodo, gli stati sono quelli alla sua fine.`,
  changesHeading: "Come \xE8 cambiato lungo la strada",
  measure: "Misura",
  change: "Variazione",
  stretch: (first, last) => `${first} \u2013 ${last}`,
  changesMean: (level) => `Si confronta il simile con il simile, simulazione per simulazione: l\u2019ultimo tratto con le stesse settimane dell\u2019anno prima o, nelle simulazioni pi\xF9 corte, con un tratto altrettanto lungo dopo le prime quattro settimane, in cui un mercato cresce ancora. Ci\xF2 che segue la stagione si confronta con l\u2019anno prima, oppure per niente. \xB1 \xE8 l\u2019intervallo al ${level} della variazione media.`,
  since: (change, stretch) => `${change} rispetto a ${stretch}`,
  sinceYearBefore: (change) => `${change} rispetto alle stesse settimane dell\u2019anno prima`,
  wholeMarket: "Tutto il mercato",
  combinations: "Tutte le combinazioni delle leve",
  combinationsMean: "La simulazione mediana e, fra parentesi, ci\xF2 che ne contiene nove su dieci, su tutta la durata.",
  provenance: "Come rifarlo",
  manifest: "Il manifesto: tutto ci\xF2 che serve per rifare questo rapporto",
  engine: "Motore",
  results: "Risultati",
  tool: "Strumento",
  seed: "Seme",
  runsLabel: "Simulazioni",
  command: "Comando",
  light: "Chiaro",
  dark: "Scuro"
};
function reportWords(locale) {
  return { en, it }[locale];
}

// dist-ext/report/document/provenance.js
function reportOf(scenario, made) {
  return {
    reportVersion: 1,
    title: cleanName(spokenIn(scenario.title, "en")),
    currency: scenario.market.currency,
    provenance: { ...made, scenario }
  };
}
function headIn(scenario, locale) {
  let [title, usual] = [locale, "en"].map((language) => spokenIn(scenario.title, language));
  return { ...title !== usual && { title }, question: spokenIn(scenario.question, locale) };
}
function provenanceLines({ version, seed, runs, scenario, command, engine, results }, locale) {
  let words = reportWords(locale);
  return [
    [words.tool, `umot ${version}`],
    [words.seed, seed],
    ...lineOf(words.runsLabel, scenario && numbersOf(locale).format(runs, "count")),
    ...lineOf(words.command, command),
    ...lineOf(words.engine, engine),
    ...lineOf(words.results, results)
  ];
}
var lineOf = (label, value) => value === void 0 ? [] : [[label, value]];

export {
  reportWords,
  reportOf,
  headIn,
  provenanceLines
};
