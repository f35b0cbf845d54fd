import type { Language } from "../../language/language.ts";

/** Around what is known of a setting. */
const en = {
  allowed: (what: string) => `Allowed: ${what}.`,
  fallback: (value: string) => `Default: ${value}.`,
  off: (value: string) => `Off: ${value}.`,
  row: (path: string) => `One number for ${path} sets all four micro-moments.`,
  fixed: "Settled before the first day: the timeline cannot change it.",
  doctrine: (ids: string) => `Doctrine: ${ids}.`,
  source: (source: string) => `Source: ${source}.`,
  example: (typed: string) => `Example: ${typed}`,
  empty: "empty",
  unit: (unit: string) => `unit: ${unit}`,
  short: {
    fallback: (value: string) => `default: ${value}`,
    off: (value: string) => `off: ${value}`,
    fixed: "cannot change during a run",
    doctrine: (ids: string) => `doctrine: ${ids}`,
    source: (source: string) => `source: ${source}`,
  },
};

const it: typeof en = {
  allowed: (what) => `Ammesso: ${what}.`,
  fallback: (value) => `Valore predefinito: ${value}.`,
  off: (value) => `Spento: ${value}.`,
  row: (path) => `Un solo numero per ${path} vale per tutti e quattro i micro-momenti.`,
  fixed: "Deciso prima del primo giorno: timeline non può cambiarlo.",
  doctrine: (ids) => `Dottrina: ${ids}.`,
  source: (source) => `Fonte: ${source}.`,
  example: (typed) => `Esempio: ${typed}`,
  empty: "vuoto",
  unit: (unit) => `unità: ${unit}`,
  short: {
    fallback: (value) => `predefinito: ${value}`,
    off: (value) => `spento: ${value}`,
    fixed: "non può cambiare durante una simulazione",
    doctrine: (ids) => `dottrina: ${ids}`,
    source: (source) => `fonte: ${source}`,
  },
};

export const explainWords: Readonly<Record<Language, typeof en>> = { en, it };
