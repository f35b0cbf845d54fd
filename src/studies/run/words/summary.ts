import type { Language } from "../../../language/language.ts";

/** What is said with results in a terminal, whichever study they are of. */
const en = {
  heading: (runs: string, days: string, consumers: string, seed: string) =>
    `${runs} of ${days} with ${consumers} consumers, seed “${seed}”`,
  runCount: (count: number, shown: string) => (count === 1 ? "1 run" : `${shown} runs`),
  brand: "brand",
  intervals: (level: string, runs: string) =>
    `± or (low–high) is the ${level} interval of the mean (Student's t, within what is possible; ${runs}): the luck left in it, not the errors of the model.`,
  noInterval: "One run only: it cannot show how much of this is luck. --runs 20 can.",
  swayedMeans: "swayed: purchases that would have been something else without reviews and friends.",
  market: (sources: string, unmet: string, left: string, online: string) =>
    `Market: ${sources} sources before a purchase; no brand is met in ${unmet} of moments; ${left} of baskets are abandoned; ${online} of purchases are online.`,
  expected: { met: "as expected", missed: "not as expected", close: "close: luck may have decided" },
  sweepPlan: (points: string, runs: string, estimate: string) => `${points}, ${runs} at each: ${estimate}.`,
  pointCount: (count: number, shown: string) => (count === 1 ? "1 point" : `${shown} points`),
  sweepHeading: (points: string, runs: string) => `${points}; ${runs} at each`,
  grid: (brand: string, runs: string) => `Share of ${brand}, mean of ${runs} at each point`,
};

const it: typeof en = {
  heading: (runs, days, consumers, seed) => `${runs} di ${days} con ${consumers} consumatori, seme «${seed}»`,
  runCount: (count, shown) => (count === 1 ? "1 simulazione" : `${shown} simulazioni`),
  brand: "marca",
  intervals: (level, runs) =>
    `± o (minimo–massimo) è l'intervallo al ${level} della media (t di Student, entro ciò che è possibile; ${runs}): il caso che vi resta, non gli errori del modello.`,
  noInterval: "Una sola simulazione: non può mostrare quanto sia dovuto al caso. Con --runs 20 si vede.",
  swayedMeans: "persuasi: acquisti che senza recensioni e amici sarebbero stati altri.",
  market: (sources, unmet, left, online) =>
    `Mercato: ${sources} fonti prima di un acquisto; momenti in cui non si incontra nessuna marca: ${unmet}; carrelli abbandonati: ${left}; acquisti online: ${online}.`,
  expected: { met: "come previsto", missed: "non come previsto", close: "di poco: può aver deciso il caso" },
  sweepPlan: (points, runs, estimate) => `${points}, ${runs} in ciascuno: ${estimate}.`,
  pointCount: (count, shown) => (count === 1 ? "1 punto" : `${shown} punti`),
  sweepHeading: (points, runs) => `${points}; ${runs} in ciascuno`,
  grid: (brand, runs) => `Quota di ${brand}, media di ${runs} in ogni punto`,
};

export const summaryWords: Readonly<Record<Language, typeof en>> = { en, it };
