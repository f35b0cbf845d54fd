import type { Locale } from "../../drawing/numbers.ts";
import { withIn } from "../../drawing/words/italian.ts";

/** Words of the report of a comparison. */
const en = {
  about: (market: string, runs: string, alternatives: number) =>
    `${market}; the baseline and ${alternatives === 1 ? "one alternative" : `${alternatives} alternatives`}, ${runs} each with the same luck.`,
  runs: (count: number, text: string) => (count === 1 ? "one run" : `${text} runs`),
  differs: "What differs",
  setting: "Setting",
  baseline: "Baseline",
  sameSettings: "No setting that matters for a run.",
  higherIn: (share: string, interval: string) => `higher in ${share} of the paired runs (${interval})`,
  interval: (level: string, interval: string) => `${level} interval of the difference: ${interval}`,
  cannotTell: "cannot tell",
  noInterval: "one run: no interval",
  noDifference: "no run differs",
  figures: "What it changes",
  numbers: "All numbers of the brand",
  measure: "Measure",
  alternative: "Alternative",
  difference: "Difference",
  relative: "Change",
  higher: "Higher in",
  saved: "Pairing",
  savedMeans:
    "Pairing: how many times as many runs with independent luck would be needed for an equally narrow interval, measured in these runs: (variance of the baseline + variance of the alternative) ÷ variance of their difference.",
  intervalsMean: (level: string) =>
    `± is the ${level} interval of the mean difference (Student’s t on paired runs), “cannot tell” means that it contains 0; “higher in” has Wilson’s interval. Each interval holds by itself: among many comparisons some will look like a difference by luck.`,
  between: "The alternatives compared with each other",
  against: (alternative: string, other: string) => `${alternative} against ${other}`,
  money: "Money",
  moneyMeans:
    "Budget is what is decided: every cost but the goods. Per 1,000 is the change of a measure for each 1,000 more of budget (less, where the budget falls), with Fieller’s interval; profit is what is left after that budget has been paid.",
  cost: "Total cost",
  budget: "Of this, budget",
  revenue: "Revenue",
  profit: "Profit",
  perThousand: (measure: string) => `${measure} per 1,000`,
  noRate: {
    undecided: "nothing that changes here costs anything",
    unclear: "these runs cannot tell whether the budget changes",
    small: "the budget changes by less than 100, or than 1%",
  },
  whyNoRate: (alternative: string, reason: string) => `No rate for ${alternative}: ${reason}.`,
  less: "each 1,000 less",
  withoutCost: (alternative: string, settings: string) =>
    `${alternative}: these settings cost nothing in this scenario, so whatever they bring looks free: ${settings}.`,
};

export type ComparisonWords = typeof en;

const it: ComparisonWords = {
  about: (market, runs, alternatives) =>
    `${market}; lo scenario di base e ${alternatives === 1 ? "un’alternativa" : `${alternatives} alternative`}, ${runs} ciascuno con la stessa fortuna.`,
  runs: (count, text) => (count === 1 ? "una simulazione" : `${text} simulazioni`),
  differs: "Che cosa cambia negli scenari",
  setting: "Impostazione",
  baseline: "Base",
  sameSettings: "Nessuna impostazione che conti per una simulazione.",
  higherIn: (share, interval) => `più alto ${withIn(share)} delle simulazioni appaiate (${interval})`,
  interval: (level, interval) => `intervallo della differenza al ${level}: ${interval}`,
  cannotTell: "non si sa",
  noInterval: "una sola simulazione: nessun intervallo",
  noDifference: "nessuna simulazione cambia",
  figures: "Che cosa ne viene",
  numbers: "Tutti i numeri della marca",
  measure: "Misura",
  alternative: "Alternativa",
  difference: "Differenza",
  relative: "Variazione",
  higher: "Più alto in",
  saved: "Risparmio",
  savedMeans:
    "Risparmio: quante volte tante simulazioni con fortuna indipendente servirebbero per un intervallo altrettanto stretto, misurato qui: (varianza della base + varianza dell’alternativa) ÷ varianza della differenza.",
  intervalsMean: (level) =>
    `± è l’intervallo al ${level} della differenza media (t di Student su simulazioni appaiate), «non si sa» vuol dire che contiene lo 0; «più alto in» ha l’intervallo di Wilson. Ogni intervallo vale da solo: fra molti confronti qualcuno sembrerà una differenza per caso.`,
  between: "Le alternative a confronto fra loro",
  against: (alternative, other) => `${alternative} contro ${other}`,
  money: "Denaro",
  moneyMeans:
    "Il budget è ciò che si decide: ogni costo tranne la merce. Per 1.000 è quanto cambia una misura per ogni 1.000 di budget in più (in meno, dove il budget scende), con l’intervallo di Fieller; il profitto è ciò che resta dopo aver pagato quel budget.",
  cost: "Costo totale",
  budget: "Di cui budget",
  revenue: "Ricavo",
  profit: "Profitto",
  perThousand: (measure) => `${measure} per 1.000`,
  noRate: {
    undecided: "niente di ciò che cambia ha un costo",
    unclear: "non si può dire se il budget cambi",
    small: "il budget cambia di meno di 100, o meno dell’1%",
  },
  whyNoRate: (alternative, reason) => `Nessun tasso per ${alternative}: ${reason}.`,
  less: "ogni 1.000 in meno",
  withoutCost: (alternative, settings) =>
    `${alternative}: in questo scenario queste impostazioni non costano niente, perciò ciò che portano sembra gratis: ${settings}.`,
};

/** The words of a language. */
export function comparisonWords(locale: Locale): ComparisonWords {
  return { en, it }[locale];
}
