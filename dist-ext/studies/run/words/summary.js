/** What is said with results in a terminal, whichever study they are of. */
const en = {
    heading: (runs, days, consumers, seed) => `${runs} of ${days} with ${consumers} consumers, seed “${seed}”`,
    runCount: (count, shown) => (count === 1 ? "1 run" : `${shown} runs`),
    dayCount: (count, shown) => (count === 1 ? "1 day" : `${shown} days`),
    brand: "brand",
    intervals: (level, runs) => `± or (low–high) is the ${level} interval of the mean (Student's t, within what is possible; ${runs}): the luck left in it, not the model's faults.`,
    noInterval: "One run: how much of this is luck cannot be said. --runs 20 shows it.",
    swayedMeans: "swayed: purchases that would have been something else without reviews and friends.",
    market: (sources, unmet, left, online) => `Market: ${sources} sources before a purchase; ${unmet} of moments meet no brand; ${left} of baskets are left; ${online} of purchases are online.`,
    expected: { met: "as expected", missed: "not as expected", close: "close: luck may have decided" },
    storySeed: (seed) => `one run, seed “${seed}”`,
    sweepPlan: (count, points, runs, estimate) => `${count === 1 ? "1 point" : `${points} points`}, ${runs} at each: ${estimate}.`,
    sweepHeading: (points, runs) => `${points} points; at each ${runs}`,
    grid: (brand, runs) => `Share of ${brand}, mean of ${runs} at each point`,
};
const it = {
    heading: (runs, days, consumers, seed) => `${runs} di ${days} con ${consumers} consumatori, seme «${seed}»`,
    runCount: (count, shown) => (count === 1 ? "1 simulazione" : `${shown} simulazioni`),
    dayCount: (count, shown) => (count === 1 ? "1 giorno" : `${shown} giorni`),
    brand: "marca",
    intervals: (level, runs) => `± o (minimo–massimo) è l'intervallo al ${level} della media (t di Student, entro ciò che è possibile; ${runs}): il caso che vi resta, non gli errori del modello.`,
    noInterval: "Una sola simulazione: quanto sia dovuto al caso non si può dire. --runs 20 lo mostra.",
    swayedMeans: "convinti: acquisti che senza recensioni e amici sarebbero stati altro.",
    market: (sources, unmet, left, online) => `Mercato: ${sources} fonti prima di un acquisto; nel ${unmet} dei momenti non si incontra nessuno; il ${left} dei carrelli è abbandonato; il ${online} degli acquisti è online.`,
    expected: { met: "come previsto", missed: "non come previsto", close: "di poco: può aver deciso il caso" },
    storySeed: (seed) => `una simulazione, seme «${seed}»`,
    sweepPlan: (count, points, runs, estimate) => `${count === 1 ? "1 punto" : `${points} punti`}, ${runs} in ciascuno: ${estimate}.`,
    sweepHeading: (points, runs) => `${points} punti; a ciascuno ${runs}`,
    grid: (brand, runs) => `Quota di ${brand}, media di ${runs} a ogni punto`,
};
export const summaryWords = { en, it };
