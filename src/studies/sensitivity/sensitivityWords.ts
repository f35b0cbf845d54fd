import type { Locale } from "../../drawing/numbers.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** Words of the report of a sensitivity analysis. */
const en = {
  about: (market: string, design: string, runs: string) => `${market}; ${design}, ${runs} runs in all.`,
  design: {
    morris: (repeats: string) => `Morris’ method, ${repeats} walks through the ranges`,
    sobol: (repeats: string) => `Sobol’ indices from ${repeats} rows of points`,
  },
  changeBy: (measure: string, setting: string) => `${measure}: ${setting}`,
  interval: (level: string, interval: string) => `${level} interval: ${interval}`,
  overRange: (low: string, high: string) => `from ${low} to ${high}, mean over all other settings`,
  varied: "What was varied",
  figures: "Which settings matter",
  setting: "Setting",
  from: "From",
  to: "To",
  luck: "How much is luck",
  luckOf: (measure: string, single: string, points: string) =>
    `${measure}: luck is ${single} of the variance of one run at a random point, and at most ${points} of the variance between points.`,
  luckUnknown: (measure: string) =>
    `${measure}: it is not known how much is luck, because those runs were not finished.`,
  luckEmpty: (measure: string) =>
    `${measure}: it is not known how much is luck, because it has no value in those runs.`,
};

export type SensitivityReportWords = typeof en;

const it: SensitivityReportWords = {
  about: (market, design, runs) => `${market}; ${design}, ${runs} simulazioni in tutto.`,
  design: {
    morris: (repeats) => `metodo di Morris, ${repeats} percorsi attraverso gli intervalli`,
    sobol: (repeats) => `indici di Sobol’ da ${repeats} righe di punti`,
  },
  changeBy: (measure, setting) => `${measure}: ${setting}`,
  interval: (level, interval) => `intervallo al ${level}: ${interval}`,
  overRange: (low, high) => `da ${low} a ${high}, in media su tutte le altre impostazioni`,
  varied: "Che cosa è stato variato",
  figures: "Quali impostazioni contano",
  setting: "Impostazione",
  from: "Da",
  to: "A",
  luck: "Quanto è caso",
  luckOf: (measure, single, points) =>
    `${measure}: il caso è ${withArticle(single)} della varianza di una simulazione in un punto a sorte, e al massimo ${withArticle(points)} della varianza fra i punti.`,
  luckUnknown: (measure) =>
    `${measure}: quanto sia caso non si sa, perché quelle simulazioni non erano finite.`,
  luckEmpty: (measure) =>
    `${measure}: quanto sia caso non si sa, perché in quelle simulazioni non ha un valore.`,
};

/** The words of a language. */
export function sensitivityReportWords(locale: Locale): SensitivityReportWords {
  return { en, it }[locale];
}
