import type { Language } from "../../../language/language.ts";

/** What `umot validate` says. */
const en = {
  range: "range",
  verdict: "verdict",
  measured: "measured (90 %)",
  what: "what",
  hit: "hit",
  miss: "miss",
  unmeasured: "not measured",
  close: (verdict: string) => `${verdict} (close)`,
  hits: (hits: number, all: number) => `${hits} of ${all} in their range`,
  finding: (hits: number, all: number) => `The model hits ${hits} of ${all} published numbers`,
  interrupted: (done: number, asked: number) =>
    `Interrupted: the ranges were measured with ${done} of ${asked} seeds, and are shown with ${done === 1 ? "that one" : "those"}.`,
  question: "Does the model, with its defaults, do what has been measured in real markets?",
  about: (all: string, runs: string, seed: string) =>
    `Published ranges: ${all}, each measured in the model as its source did: the mean of ${runs} runs, and of more where that is close to an end (seed “${seed}”).`,
  withSeed: (seed: string) => `Seed “${seed}”`,
  ofAll: (all: string) => `of ${all}`,
  table: "Every range",
  source: "source",
  reasons:
    "Why each miss is one is said in docs/validation.md. A range changes only when published evidence is added to it.",
  limits:
    "Some defaults were set with these sources in mind, so that a hit shows that the model can hold all of them at once rather than that it foretold them.",
  groups: {
    reviews: "what is posted",
    satisfaction: "satisfaction",
    readers: "what reviews do to readers",
    ratings: "ratings over time",
    wordOfMouth: "word of mouth",
    diffusion: "new products",
    mix: "price, advertising, presence",
    journey: "the way to a purchase",
    care: "complaints and answers",
    structure: "who buys what",
  },
};

const it: typeof en = {
  range: "intervallo",
  verdict: "verdetto",
  measured: "misurato (90 %)",
  what: "che cosa",
  hit: "centrato",
  miss: "mancato",
  unmeasured: "non misurato",
  close: (verdict) => `${verdict} (per poco)`,
  hits: (hits, all) => `${hits} su ${all} nel loro intervallo`,
  finding: (hits, all) => `Numeri pubblicati che il modello centra: ${hits} su ${all}`,
  interrupted: (done, asked) =>
    `Interrotto: gli intervalli sono stati misurati con ${done === 1 ? "un seme" : `${done} semi`} su ${asked}, e si vedono con ${done === 1 ? "quello" : "quelli"}.`,
  question: "Con i suoi valori predefiniti, il modello fa ciò che si è misurato in mercati veri?",
  about: (all, runs, seed) =>
    `Intervalli pubblicati: ${all}, ognuno misurato nel modello come nella sua fonte: la media di ${runs} simulazioni, e di più dove un estremo è vicino (seme «${seed}»).`,
  withSeed: (seed) => `Seme «${seed}»`,
  ofAll: (all) => `su ${all}`,
  table: "Tutti gli intervalli",
  source: "fonte",
  reasons:
    "Perché ciascuno è mancato sta in docs/validation.md. Un intervallo cambia solo se vi si aggiungono dati pubblicati.",
  limits:
    "Alcuni valori predefiniti sono stati scelti pensando a queste fonti: un centro mostra che il modello le tiene insieme, più che averle previste.",
  groups: {
    reviews: "che cosa si pubblica",
    satisfaction: "soddisfazione",
    readers: "che cosa fanno le recensioni a chi legge",
    ratings: "i voti nel tempo",
    wordOfMouth: "passaparola",
    diffusion: "prodotti nuovi",
    mix: "prezzo, pubblicità, presenza",
    journey: "la strada fino all’acquisto",
    care: "reclami e risposte",
    structure: "chi compra che cosa",
  },
};

export const validateWords: Readonly<Record<Language, typeof en>> = { en, it };
