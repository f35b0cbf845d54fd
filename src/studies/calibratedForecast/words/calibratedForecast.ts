import { targetMeasures } from "../../../drawing/words/observedMeasures.ts";
import type { Language } from "../../../language/language.ts";
import type { ForetoldRow } from "../foretoldRows.ts";

/** What a forecast from a calibration says. */
const en = {
  title: (title: string) => `${title}: what comes`,
  plan: (draws: string, alternatives: number, estimate: string) =>
    alternatives === 1
      ? `${draws} scenarios that the data leave possible, run on: ${estimate}.`
      : `${draws} scenarios that the data leave possible, run on in ${alternatives} alternatives with the same luck: ${estimate}.`,
  about: (market: string, draws: string) =>
    `${market}; ${draws} scenarios that the data leave possible, a run of each.`,
  comes: "What comes",
  changes: "What alternatives would change",
  measures: {
    ...targetMeasures.en,
    share: "share of sales",
  } satisfies Record<ForetoldRow["what"], string>,
  of: (measure: string, brand: string) => `${measure} of ${brand}`,
  from: "from",
  middle: "middle",
  band: "80 %",
  means:
    "In brackets, four times in five: what is not known of the settings, luck, and how reality has kept away from the scenario until now, all together.",
  ofAllThatComes: "over all that comes",
  difference: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  chanceOfMore: (measure: string) => `chance of more ${measure}`,
  changesMean: (level: string) =>
    `Differences to the scenario as it is, which meets the same luck: sums of all periods, stars at their end; the middle, and ${level} of what is left possible. Money is what is sold times its price; what a decision costs is not taken off.`,
  chance: "reaches it",
  chanceBy: "by then",
  chances: "Chance to reach it",
  periodReaches: (alternative: string, what: string, value: string, day: string, chance: string) =>
    `${alternative === "" ? "If all goes on as it is" : alternative}: ${what} reach ${value} in a period by ${day} with a chance of ${chance}.`,
  totalReaches: (alternative: string, what: string, value: string, day: string, chance: string) =>
    `${alternative === "" ? "If all goes on as it is" : alternative}: all ${what} together, from the first day observed, reach ${value} by ${day} with a chance of ${chance}.`,
  likelyBy: (day: string) => `By ${day} it is likelier than not.`,
  passed: "reached",
  passedAlready: (what: string, value: string) =>
    `All ${what} observed so far have reached ${value} already.`,
  spreads: "Where the uncertainty comes from",
  spread: (what: string, settings: string, luck: string, apart: string) =>
    `${what}: of what is uncertain over all that comes (its variance), ${settings} is not knowing the settings, ${luck} luck, ${apart} reality keeping away from the scenario.`,
  none: "No period comes after the data: lengthen the scenario with --days.",
};

const it: typeof en = {
  title: (title) => `${title}: che cosa viene`,
  plan: (draws, alternatives, estimate) =>
    alternatives === 1
      ? `${draws} scenari che i dati lasciano possibili, portati avanti: ${estimate}.`
      : `${draws} scenari che i dati lasciano possibili, portati avanti in ${alternatives} alternative con la stessa fortuna: ${estimate}.`,
  about: (market, draws) =>
    `${market}; ${draws} scenari che i dati lasciano possibili, una simulazione di ciascuno.`,
  comes: "Che cosa viene",
  changes: "Che cosa cambierebbero le alternative",
  measures: {
    ...targetMeasures.it,
    share: "quota delle vendite",
  },
  of: (measure, brand) => `${measure} di ${brand}`,
  from: "dal",
  middle: "mediano",
  band: "80 %",
  means:
    "Fra parentesi, quattro volte su cinque: ciò che non si sa delle impostazioni, il caso, e quanto finora la realtà si è scostata dallo scenario, tutto insieme.",
  ofAllThatComes: "in tutto ciò che viene",
  difference: (middle, low, high) => `${middle} (da ${low} a ${high})`,
  chanceOfMore: (measure) => `probabilità di più: ${measure}`,
  changesMean: (level) =>
    `Differenze rispetto allo scenario com'è, con la stessa fortuna: somme di tutti i periodi, stelle alla fine; il valore mediano, e il ${level} di ciò che resta possibile. Il denaro è ciò che si vende per il suo prezzo; il costo di una decisione non è sottratto.`,
  chance: "la raggiunge",
  chanceBy: "entro allora",
  chances: "Probabilità di raggiungerla",
  periodReaches: (alternative, what, value, day, chance) =>
    `${alternative === "" ? "Se tutto continua così" : alternative}: ${what}, almeno ${value} in un periodo entro il ${day} con probabilità ${chance}.`,
  totalReaches: (alternative, what, value, day, chance) =>
    `${alternative === "" ? "Se tutto continua così" : alternative}: ${what}, in tutto almeno ${value} dal primo giorno osservato entro il ${day} con probabilità ${chance}.`,
  likelyBy: (day) => `Entro il ${day} è più probabile che no.`,
  passed: "raggiunta",
  passedAlready: (what, value) => `Tutto ciò che si è osservato finora ha già raggiunto ${value}: ${what}.`,
  spreads: "Da dove viene l'incertezza",
  spread: (what, settings, luck, apart) =>
    `${what}: di ciò che è incerto in tutto ciò che viene (la varianza), impostazioni che non si conoscono ${settings}, caso ${luck}, realtà che si scosta dallo scenario ${apart}.`,
  none: "Dopo i dati non viene nessun periodo: allunga lo scenario con --days.",
};

type CalibratedForecastWords = typeof en;

export const calibratedForecastWords: Readonly<Record<Language, CalibratedForecastWords>> = { en, it };
