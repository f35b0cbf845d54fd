import type { english } from "./english.ts";

export const italian: typeof english = {
  runs: "simulazioni",
  timeLeft: (duration) => `ancora ${duration}`,
  stopping: "Mi fermo dopo le simulazioni in corso; ciò che è finito resta. Un altro Ctrl-C ferma subito.",
  interrupted: (done, asked) => `Interrotto: ${done} simulazioni su ${asked} erano finite, e si vedono qui.`,
  nothingFinished: "Interrotto prima della fine della prima simulazione: non c'è nulla da mostrare.",
  stoppedAtOnce: "Interrotto: non è stato scritto niente.",
  writing:
    "Le simulazioni sono finite e si stanno scrivendo i risultati; ci vuole un momento. Un altro Ctrl-C ferma subito.",
  interruptedWriting: "Interrotto dopo l'ultima simulazione: i risultati sono stati scritti lo stesso.",
  written: (folder) => `Scritto in ${folder}`,
  otherPlace: (reason, folder) => `${reason} Questo va in ${folder}; --force sostituisce.`,
  keptAside: (reason, folder) => `${reason}\nI risultati sono in ${folder}`,
  open: (file) => `Apri ${file} nel browser.`,
  heading: (runs, days, consumers, seed) => `${runs} di ${days} con ${consumers} consumatori, seme «${seed}»`,
  runCount: (count, shown) => (count === 1 ? "1 simulazione" : `${shown} simulazioni`),
  dayCount: (count, shown) => (count === 1 ? "1 giorno" : `${shown} giorni`),
  brand: "marca",
  metrics: {
    share: "quota",
    stars: "stelle",
    revenue: "ricavo",
    profit: "profitto",
    swayed: "convinti",
    nps: "NPS",
    awareness: "nota a",
  },
  intervals: (level, runs) =>
    `± o (minimo–massimo) è l'intervallo al ${level} della media (t di Student, entro ciò che è possibile; ${runs}): il caso che vi resta, non gli errori del modello.`,
  noInterval: "Una sola simulazione: quanto sia dovuto al caso non si può dire. --runs 20 lo mostra.",
  swayedMeans: "convinti: acquisti che senza recensioni e amici sarebbero stati altro.",
  market: (sources, unmet, left, online) =>
    `Mercato: ${sources} fonti prima di un acquisto; nel ${unmet} dei momenti non si incontra nessuno; il ${left} dei carrelli è abbandonato; il ${online} degli acquisti è online.`,
  expected: { met: "come previsto", missed: "non come previsto", close: "di poco: può aver deciso il caso" },
  storySeed: (seed) => `una simulazione, seme «${seed}»`,
  sweepPlan: (count, points, runs, estimate) =>
    `${count === 1 ? "1 punto" : `${points} punti`}, ${runs} in ciascuno: ${estimate}.`,
  sweepHeading: (points, runs) => `${points} punti; a ciascuno ${runs}`,
  grid: (brand, runs) => `Quota di ${brand}, media di ${runs} a ogni punto`,
};
