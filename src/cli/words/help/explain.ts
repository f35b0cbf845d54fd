import type { CommandHelp } from "../../../studies/study.ts";

/** Help of `umot explain`. */
export const explainHelp = {
  examples: [
    [
      "explain brands.nonna.coverage",
      {
        en: "what a setting means, allows, defaults to, and where that comes from",
        it: "che cosa significa un'impostazione, che cosa ammette, il suo valore predefinito e da dove viene",
      },
    ],
    [
      "explain negativity",
      { en: "a setting by its last word", it: "un'impostazione dalla sua ultima parola" },
    ],
    ["explain swayed", { en: "a metric", it: "una metrica" }],
    ["explain D5", { en: "a statement of the doctrine", it: "un'affermazione della dottrina" }],
    ["explain ZMOT", { en: "a term of the field", it: "un termine del settore" }],
    ["explain", { en: "everything that can be explained", it: "tutto ciò che si può spiegare" }],
    ["explain U201", { en: "the code of a problem", it: "il codice di un problema" }],
  ],
  word: {
    en: "a setting, a metric, a term, D1 to D24 or a code; leave it out for a list of everything",
    it: "un'impostazione, una metrica, un termine, da D1 a D24 o un codice; niente per un elenco di tutto",
  },
} as const satisfies CommandHelp;
