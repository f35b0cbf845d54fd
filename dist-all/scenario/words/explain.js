/** Around what is known of a setting. */
const en = {
    allowed: (what) => `Allowed: ${what}.`,
    fallback: (value) => `Default: ${value}.`,
    off: (value) => `Off: ${value}.`,
    row: (path) => `One number for ${path} sets all four micro-moments.`,
    fixed: "Settled before the first day: the timeline cannot change it.",
    doctrine: (ids) => `Doctrine: ${ids}.`,
    source: (source) => `Source: ${source}.`,
    example: (typed) => `Example: ${typed}`,
    empty: "empty",
    unit: (unit) => `unit: ${unit}`,
    short: {
        fallback: (value) => `default: ${value}`,
        off: (value) => `off: ${value}`,
        fixed: "cannot change during a run",
        doctrine: (ids) => `doctrine: ${ids}`,
        source: (source) => `source: ${source}`,
    },
};
const it = {
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
export const explainWords = { en, it };
