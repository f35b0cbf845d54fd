import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/studies/run/words/summary.js
var en = {
  heading: (runs, days, consumers, seed) => `${runs} of ${days} with ${consumers} consumers, seed \u201C${seed}\u201D`,
  runCount: (count, shown) => count === 1 ? "1 run" : `${shown} runs`,
  dayCount: (count, shown) => count === 1 ? "1 day" : `${shown} days`,
  brand: "brand",
  intervals: (level, runs) => `\xB1 or (low\u2013high) is the ${level} interval of the mean (Student's t, within what is possible; ${runs}): the luck left in it, not the model's faults.`,
  noInterval: "One run: how much of this is luck cannot be said. --runs 20 shows it.",
  swayedMeans: "swayed: purchases that would have been something else without reviews and friends.",
  market: (sources, unmet, left, online) => `Market: ${sources} sources before a purchase; ${unmet} of moments meet no brand; ${left} of baskets are left; ${online} of purchases are online.`,
  expected: { met: "as expected", missed: "not as expected", close: "close: luck may have decided" },
  storySeed: (seed) => `one run, seed \u201C${seed}\u201D`,
  sweepPlan: (count, points, runs, estimate) => `${count === 1 ? "1 point" : `${points} points`}, ${runs} at each: ${estimate}.`,
  sweepHeading: (points, runs) => `${points} points; at each ${runs}`,
  grid: (brand, runs) => `Share of ${brand}, mean of ${runs} at each point`
}, it = {
  heading: (runs, days, consumers, seed) => `${runs} di ${days} con ${consumers} consumatori, seme \xAB${seed}\xBB`,
  runCount: (count, shown) => count === 1 ? "1 simulazione" : `${shown} simulazioni`,
  dayCount: (count, shown) => count === 1 ? "1 giorno" : `${shown} giorni`,
  brand: "marca",
  intervals: (level, runs) => `\xB1 o (minimo\u2013massimo) \xE8 l'intervallo al ${level} della media (t di Student, entro ci\xF2 che \xE8 possibile; ${runs}): il caso che vi resta, non gli errori del modello.`,
  noInterval: "Una sola simulazione: quanto sia dovuto al caso non si pu\xF2 dire. --runs 20 lo mostra.",
  swayedMeans: "convinti: acquisti che senza recensioni e amici sarebbero stati altro.",
  market: (sources, unmet, left, online) => `Mercato: ${sources} fonti prima di un acquisto; nel ${unmet} dei momenti non si incontra nessuno; il ${left} dei carrelli \xE8 abbandonato; il ${online} degli acquisti \xE8 online.`,
  expected: { met: "come previsto", missed: "non come previsto", close: "di poco: pu\xF2 aver deciso il caso" },
  storySeed: (seed) => `una simulazione, seme \xAB${seed}\xBB`,
  sweepPlan: (count, points, runs, estimate) => `${count === 1 ? "1 punto" : `${points} punti`}, ${runs} in ciascuno: ${estimate}.`,
  sweepHeading: (points, runs) => `${points} punti; a ciascuno ${runs}`,
  grid: (brand, runs) => `Quota di ${brand}, media di ${runs} a ogni punto`
}, summaryWords = { en, it };

export {
  summaryWords
};
