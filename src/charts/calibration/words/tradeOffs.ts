import type { Locale } from "../../../drawing/numbers.ts";

/** What the data tell of a pair: each of both, only one combination, or not even that. */
export type ToldOfPair = "each" | "together" | "neither";

/** Words of the chart of trade-offs. */
const en = {
  title: {
    each: (one: string, other: string) => `The data tell ${one} from ${other}`,
    together: (one: string, other: string) => `The data determine ${one} and ${other} only together`,
    neither: (one: string, other: string) => `The data determine neither ${one} nor ${other}`,
  } satisfies Record<ToldOfPair, unknown>,
  told: {
    each: "each well determined",
    together: "determined only together",
    neither: "not determined, not even together",
  } satisfies Record<ToldOfPair, string>,
  same: (correlation: string) =>
    `Raising both fits as well as lowering both: their correlation is ${correlation}.`,
  opposite: (correlation: string) =>
    `More of one fits as well with less of the other: their correlation is ${correlation}.`,
  pairs: (pairs: string, apart: string) =>
    `Of ${pairs} pairs in which one setting makes up for the other, ${apart} are well determined all the same.`,
  subtitle: "Pairs of settings, each dot a draw from what is believed with the data",
  caption:
    "A slanting cloud: what fits is a combination of both. Axes reach as far as the draws, so a short one is a setting that is well determined.",
  columns: {
    one: "Setting",
    other: "Other setting",
    oneValue: "Value",
    otherValue: "Value of the other",
    correlation: "Correlation",
    told: "What is determined",
  },
};

const it: typeof en = {
  title: {
    each: (one, other) => `I dati distinguono queste due impostazioni: ${one}, ${other}`,
    together: (one, other) => `I dati determinano soltanto insieme due impostazioni: ${one}, ${other}`,
    neither: (one, other) => `I dati non determinano due impostazioni: ${one}, ${other}`,
  },
  told: {
    each: "ben determinate entrambe",
    together: "determinate soltanto insieme",
    neither: "non determinate, nemmeno insieme",
  },
  same: (correlation) =>
    `Alzarle o abbassarle entrambe va altrettanto bene: la correlazione è ${correlation}.`,
  opposite: (correlation) =>
    `Più dell'una con meno dell'altra va altrettanto bene: la correlazione è ${correlation}.`,
  pairs: (pairs, apart) =>
    `Coppie in cui un'impostazione compensa l'altra: ${pairs}; ben determinate lo stesso: ${apart}.`,
  subtitle: "Coppie di impostazioni: ogni punto è un'estrazione da ciò che si crede con i dati",
  caption:
    "Una nuvola obliqua: a seguire i dati è una combinazione delle due. Gli assi arrivano fin dove arrivano le estrazioni: se uno è corto, l'impostazione è ben determinata.",
  columns: {
    one: "Impostazione",
    other: "Altra impostazione",
    oneValue: "Valore",
    otherValue: "Valore dell'altra",
    correlation: "Correlazione",
    told: "Che cosa si sa",
  },
};

export const tradeOffWords: Readonly<Record<Locale, typeof en>> = { en, it };
