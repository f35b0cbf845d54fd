import type { Language } from "../../language/language.ts";

/** What `umot explain` says around its lists. */
const en = {
  introduction: "umot explain <word> explains settings, metrics, terms, the doctrine and codes of problems.",
  settings: "Settings, by group (all of them: umot explain settings)",
  metrics: "Metrics (umot explain metrics)",
  terms: "Terms of the field (umot explain terms)",
  doctrine: "Statements of the doctrine (umot explain doctrine)",
  codes: "Codes of problems (umot explain codes)",
  examples:
    "For example: umot explain market, umot explain brands.nonna.price, umot explain ZMOT, umot explain D5",
  model: (what: string) => `In the model: ${what}.`,
  levers: (paths: string) => `Levers: ${paths}.`,
  see: (words: string) => `See also: ${words}.`,
  tried: (id: string) => `Tested as an experiment: umot claims ${id}`,
};

const it: typeof en = {
  introduction:
    "umot explain <parola> spiega impostazioni, metriche, termini, la dottrina e i codici dei problemi.",
  settings: "Impostazioni, per gruppo (tutte: umot explain settings)",
  metrics: "Metriche (umot explain metrics)",
  terms: "Termini del settore (umot explain terms)",
  doctrine: "Affermazioni della dottrina (umot explain doctrine)",
  codes: "Codici dei problemi (umot explain codes)",
  examples:
    "Per esempio: umot explain market, umot explain brands.nonna.price, umot explain ZMOT, umot explain D5",
  model: (what) => `Nel modello: ${what}.`,
  levers: (paths) => `Leve: ${paths}.`,
  see: (words) => `Vedi anche: ${words}.`,
  tried: (id) => `Messa alla prova con un esperimento: umot claims ${id}`,
};

export const topicWords: Readonly<Record<Language, typeof en>> = { en, it };
