import type { Bilingual } from "../../language/bilingual.ts";

/** Words of a teacher's own task; `{…}` is filled in. */
export const taskWords = {
  side: { en: "For a class", it: "Per una classe" },
  about: {
    en: "Ask a class about this market as it is set now: they predict first, then see what comes out, then plan with the levers you give them. The link holds everything.",
    it: "Fai una domanda alla classe su questo mercato com’è impostato ora: prima prevedono, poi vedono che cosa risulta, poi pianificano con le leve che dai. Il link contiene tutto.",
  },
  question: { en: "Your question", it: "La tua domanda" },
  suggestion: {
    en: "What will {brand}’s share be?",
    it: "Quale sarà la quota di {brand}?",
  },
  predict: { en: "They predict", it: "Prevedono" },
  brand: { en: "of", it: "di" },
  market: { en: "the whole market", it: "tutto il mercato" },
  shape: { en: "as", it: "come" },
  number: { en: "a number", it: "un numero" },
  curve: { en: "a curve over the days", it: "una curva nel tempo" },
  scale: { en: "Scale", it: "Scala" },
  goal: { en: "Plans are ranked by", it: "I piani sono ordinati per" },
  noGoal: { en: "nothing: they only predict", it: "nulla: prevedono soltanto" },
  more: { en: "more is better", it: "più è meglio" },
  less: { en: "less is better", it: "meno è meglio" },
  levers: { en: "Levers they may turn", it: "Leve che possono muovere" },
  addLever: { en: "Add a lever", it: "Aggiungi una leva" },
  removeLever: { en: "Take away {lever}", it: "Togli {lever}" },
  needsLever: {
    en: "Plans need at least one lever.",
    it: "Per i piani serve almeno una leva.",
  },
  needsQuestion: { en: "Write a question first.", it: "Scrivi prima una domanda." },
  badScale: { en: "The scale must rise.", it: "La scala deve essere crescente." },
  open: { en: "Open as the class sees it", it: "Apri come lo vede la classe" },
  link: { en: "Link for the class", it: "Link per la classe" },
  wrong: {
    en: "This task does not make sense in its market:",
    it: "Questo compito non ha senso nel suo mercato:",
  },
} as const satisfies Record<string, Bilingual>;
