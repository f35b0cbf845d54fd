import type { Language } from "../../../language/language.ts";
import { withArticle } from "../../../drawing/words/italian.ts";

/** What `umot sensitivity` says. */
const en = {
  plan: (points: string, runs: string, luck: string, estimate: string) =>
    `${points} points, ${runs} at each and ${luck} more to see how much is luck: ${estimate}.`,
  morris: (walks: string) => `Morris, ${walks} walks`,
  sobol: (rows: string) => `Sobol’ indices, ${rows} rows`,
  runsEach: (runs: number) => (runs === 1 ? "1 run at each point" : `${runs} runs at each point`),
  points: "points",
  between: (low: string, high: string) => `${low} to ${high}`,
  setting: "setting",
  net: "mean change",
  size: "μ*",
  deviation: "σ",
  first: "alone",
  total: "with others",
  means: {
    morris: (level: string) =>
      `mean change: what going from the lower to the upper end does, on average over all other settings. μ*: mean size of that effect; σ: how much it differs from place to place. ± and brackets: ${level} intervals over walks.`,
    sobol: (level: string) =>
      `alone, with others: share of the variance over the ranges. mean change: from the lower to the upper end, on average over all other settings. Brackets: ${level} intervals over points.`,
  },
  luck: (single: string, points: string) =>
    `Luck is ${single} of the variance of one run at a random point, and at most ${points} of the variance between points.`,
  luckEffect: (effect: string) =>
    `A setting without any effect could show a μ* of up to ${effect} by luck alone.`,
  muchLuck: "That is a lot: more --runs at each point would show more than more points.",
  unknownLuck: "It is not known how much of this is luck: those runs were not finished.",
  emptyLuck:
    "It is not known how much of this is luck: the measure has no value in the runs that were to show it.",
  missing: (missing: string, points: string) =>
    `At ${missing} of ${points} points it has no value; they are left out.`,
  allMissing: (points: string) =>
    `It has no value at any of the ${points} points: this says nothing about any setting. Choose another metric, other ranges, more consumers or more days.`,
};

const it: typeof en = {
  plan: (points, runs, luck, estimate) =>
    `${points} punti, ${runs} in ciascuno e altre ${luck} per vedere quanto è caso: ${estimate}.`,
  morris: (walks) => `Morris, ${walks} percorsi`,
  sobol: (rows) => `Indici di Sobol’, ${rows} righe`,
  runsEach: (runs) => (runs === 1 ? "1 simulazione in ogni punto" : `${runs} simulazioni in ogni punto`),
  points: "punti",
  between: (low, high) => `da ${low} a ${high}`,
  setting: "impostazione",
  net: "effetto medio",
  size: "μ*",
  deviation: "σ",
  first: "da sola",
  total: "con altre",
  means: {
    morris: (level) =>
      `effetto medio: dall'estremo basso a quello alto, in media su tutte le altre impostazioni. μ*: grandezza media di quell'effetto; σ: quanto cambia da un posto all'altro. ± e parentesi: intervalli al ${level} sui percorsi.`,
    sobol: (level) =>
      `da sola, con altre: parte della varianza sugli intervalli. effetto medio: dall'estremo basso a quello alto, in media su tutte le altre. Parentesi: intervalli al ${level} sui punti.`,
  },
  luck: (single, points) =>
    `Il caso è ${withArticle(single)} della varianza di una simulazione in un punto a sorte, e al massimo ${withArticle(points)} della varianza fra i punti.`,
  luckEffect: (effect) =>
    `Un'impostazione senza effetto potrebbe mostrare per puro caso un μ* fino a ${effect}.`,
  muchLuck: "È molto: più --runs in ogni punto direbbero più di altri punti.",
  unknownLuck: "Quanto sia caso non si sa: quelle simulazioni non erano finite.",
  emptyLuck: "Quanto sia caso non si sa: nelle simulazioni che dovevano mostrarlo non ha un valore.",
  missing: (missing, points) => `In ${missing} dei ${points} punti non ha un valore; restano fuori.`,
  allMissing: (points) =>
    `In nessuno dei ${points} punti ha un valore: questo non dice niente di nessuna impostazione. Scegli un'altra metrica, altri intervalli, più consumatori o più giorni.`,
};

export type SensitivityWords = typeof en;

export const sensitivityStudyWords: Readonly<Record<Language, SensitivityWords>> = { en, it };
