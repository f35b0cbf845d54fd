import type { Language } from "../../../language/language.ts";

/** What `umot claims` says, on screens and in its documents. */
const en = {
  plan: (claims: number, estimate: string) =>
    `${claims === 1 ? "1 claim" : `${claims} claims`}, ${estimate}.`,
  interrupted: (done: number, asked: number) =>
    `Interrupted: ${done} of ${asked} claims were finished, and they are shown.`,
  expected: "Expected",
  rises: "rises",
  falls: "falls",
  counts: (supported: number, depends: number, missed: number) =>
    `Supported: ${supported}. It depends: ${depends}. Not supported: ${missed}.`,
  title: "What the doctrine says, and what this model shows",
  finding: (all: string, supported: string, depends: string, not: string) =>
    `Of ${all} claims the model supports ${supported}, ${depends} in part, and does not support ${not}`,
  about: (claims: string, seed: string) =>
    `${claims} claims, each tested as an experiment: the same market with the same luck (seed “${seed}”), once with a lever at one value and once at another.`,
  supported: "Supported",
  depends: "It depends",
  notSupported: "Not supported",
  ofAll: (all: string) => `of ${all} claims`,
  table: "All claims",
  claim: "Claim",
  statement: "Statement",
  verdict: "Verdict",
  effect: "Effect",
  boundary: "Boundary",
  levers: "Levers",
  designed: "Design",
  off: "Off, with no effect at all:",
  missed: { notSupported: "not as expected", cannotTell: "cannot tell" },
  markets: { threeTrattorias: "three trattorias", threeClothesShops: "three clothes shops" },
  design: (runs: string, consumers: string, days: string, market: string) =>
    `${runs} paired runs, ${consumers} consumers, ${days} days, ${market}`,
  intervals: (level: string) =>
    `± is the ${level} interval of the mean change (Student’s t on paired runs). A turning point’s interval holds the values at which paired runs cannot tell the effect from nothing (Fieller). Each interval holds by itself; among many, some miss by luck.`,
  limits:
    "A claim that is supported here is one that the model’s mechanisms bring about in an experiment large enough to tell effects from luck; it proves nothing about any real market.",
};

const it: typeof en = {
  plan: (claims, estimate) => `${claims === 1 ? "1 affermazione" : `${claims} affermazioni`}, ${estimate}.`,
  interrupted: (done, asked) => `Interrotto: ${done} affermazioni su ${asked} erano finite, e si vedono qui.`,
  expected: "Atteso",
  rises: "sale",
  falls: "scende",
  counts: (supported, depends, missed) =>
    `Confermate: ${supported}. Dipende: ${depends}. Non confermate: ${missed}.`,
  title: "Che cosa dice la dottrina, e che cosa mostra questo modello",
  finding: (all, supported, depends, not) =>
    `Su ${all} affermazioni il modello ne conferma ${supported}, ${depends} in parte e ${not} no`,
  about: (claims, seed) =>
    `${claims} affermazioni, ognuna provata con un esperimento: lo stesso mercato con la stessa fortuna (seme «${seed}»), una volta con una leva a un valore e una volta a un altro.`,
  supported: "Confermate",
  depends: "Dipende",
  notSupported: "Non confermate",
  ofAll: (all) => `di ${all} affermazioni`,
  table: "Tutte le affermazioni",
  claim: "Sigla",
  statement: "Affermazione",
  verdict: "Verdetto",
  effect: "Effetto",
  boundary: "Confine",
  levers: "Leve",
  designed: "Disegno",
  off: "Spenta, senza alcun effetto:",
  missed: { notSupported: "non come atteso", cannotTell: "non si può dire" },
  markets: { threeTrattorias: "tre trattorie", threeClothesShops: "tre negozi di abiti" },
  design: (runs, consumers, days, market) =>
    `${runs} simulazioni appaiate, ${consumers} consumatori, ${days} giorni, ${market}`,
  intervals: (level) =>
    `± è l’intervallo al ${level} del cambiamento medio (t di Student su simulazioni appaiate). L’intervallo di un punto di svolta contiene i valori ai quali le simulazioni appaiate non distinguono l’effetto dal nulla (Fieller). Ogni intervallo vale da solo; fra molti, qualcuno sbaglia per caso.`,
  limits:
    "Un’affermazione confermata qui è una di quelle che i meccanismi del modello producono in un esperimento grande abbastanza da distinguere gli effetti dal caso; non prova niente su un mercato vero.",
};

export const claimsWords: Readonly<Record<Language, typeof en>> = { en, it };
